package org.constat.match.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.match.article.ArticleContext;
import org.constat.match.form.Form;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.TypicalDoers;
import org.jspecify.annotations.Nullable;

/**
 * Finds the queries that a form of a fact can satisfy, or come near to, by the words that they share.
 *
 * @since 0.1
 */
public final class GoalIndex {
    private static final int ANY = 0;
    private static final int[] NONE = {};

    private final KeyTable keys;
    private final Lexemes lexemes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Lexeme, int[]> words = new HashMap<>();
    private final Map<Set<String>, int[]> views = new HashMap<>();
    private final LongLists sameSubject = new LongLists();
    private final LongLists sameObject = new LongLists();
    private final LongLists sameParticipants = new LongLists();
    private final LongLists byWord = new LongLists();
    private final IdentityHashMap<Filler, int[]> ofArticle = new IdentityHashMap<>();
    private @Nullable ArticleContext article;

    public GoalIndex(KeyTable keys, Lexemes lexemes) {
        this.keys = keys;
        this.lexemes = lexemes;
    }

    /** Adds a query under its number. */
    public void add(int number, Query query) {
        ArticleContext nowhere = ArticleContext.nowhere(query.language());
        int[] relation = numbered(keys.word(query.relation()));
        int[] subject = subject(query, nowhere);
        int[] object = numbered(keys.object(query.fact(), query.language(), nowhere));
        forPairs(relation, subject, key -> sameSubject.add(key, number));
        forPairs(relation, object, key -> sameObject.add(key, number));
        forPairs(subject, object, key -> sameParticipants.add(key, number));
        addWords(0, relation, number);
        addWords(1, subject, number);
        addWords(2, object, number);
    }

    private int[] subject(Query query, ArticleContext nowhere) {
        int[] named = numbered(keys.filler(query.fact().subject(), query.language(), nowhere));
        return query.fact().subject() == null
                        || query.deniesOwnDeed()
                        || query.deniesHarm()
                        || TypicalDoers.areKnownOf(query.relation())
                ? IntStream.concat(IntStream.of(ANY), Arrays.stream(named)).toArray()
                : named;
    }

    private void addWords(int slot, int[] keys, int number) {
        for (int key : keys) {
            byWord.add(pair(slot, key), number);
        }
    }

    private int[] numbered(Collection<String> names) {
        return names.stream()
                .sorted()
                .mapToInt(name -> numbers.computeIfAbsent(name, unused -> numbers.size() + 1))
                .toArray();
    }

    /** Something that takes numbers of queries. */
    public interface Candidates {
        /** Takes queries with the same relation and subject: what can be satisfied is among them. */
        void same(int[] queries);

        /** Takes queries that share two of relation, subject and object. */
        void near(int[] queries);

        /**
         * Takes queries that share a word.
         *
         * @param inSameSlot whether it stands in the same slot
         */
        void akin(int[] queries, boolean inSameSlot);
    }

    /** Offers every query that shares words with this form; an array may come twice. */
    public void offer(Form form, ArticleContext article, boolean akinToo, Candidates candidates) {
        if (this.article != article) {
            this.article = article;
            ofArticle.clear();
        }
        int[] relation = relation(form);
        int[] subject = filler(form.fact().subject(), form.language(), article);
        int[] object = form.fact().object() == null
                ? known(keys.object(form.fact(), form.language(), article))
                : filler(form.fact().object(), form.language(), article);
        for (int key : relation) {
            candidates.same(sameSubject.get(pair(key, ANY)));
        }
        forPairs(relation, subject, key -> candidates.same(sameSubject.get(key)));
        forPairs(relation, object, key -> candidates.near(sameObject.get(key)));
        forPairs(subject, object, key -> candidates.near(sameParticipants.get(key)));
        if (akinToo) {
            offerAkin(candidates, List.of(relation, subject, object));
        }
    }

    private void offerAkin(Candidates candidates, List<int[]> slots) {
        for (int slot = 0; slot < slots.size(); slot++) {
            offerAkin(candidates, slots.get(slot), slot, true);
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            for (int other = 0; other < slots.size(); other++) {
                if (slot != other) {
                    offerAkin(candidates, slots.get(slot), other, false);
                }
            }
        }
    }

    private void offerAkin(Candidates candidates, int[] keys, int slot, boolean inSameSlot) {
        for (int key : keys) {
            candidates.akin(byWord.get(pair(slot, key)), inSameSlot);
        }
    }

    private int[] relation(Form form) {
        Set<String> concepts = form.view().concepts();
        return concepts.isEmpty()
                ? words.computeIfAbsent(form.relation(), word -> known(keys.word(word)))
                : views.computeIfAbsent(concepts, view -> known(keys.concepts(view)));
    }

    /** The forms of one fact share what fills their slots, so that what was found is kept until the next article. */
    private int[] filler(@Nullable Filler filler, String language, ArticleContext article) {
        if (filler == null) {
            return NONE;
        }
        int[] known = ofArticle.get(filler);
        if (known == null) {
            known = lookUp(filler, language, article);
            ofArticle.put(filler, known);
        }
        return known;
    }

    private int[] lookUp(Filler filler, String language, ArticleContext article) {
        return filler instanceof Phrase phrase && keys.isPlain(phrase, language, article)
                ? words.computeIfAbsent(lexemes.of(Lexemes.head(phrase), language), word -> known(keys.word(word)))
                : known(keys.filler(filler, language, article));
    }

    private int[] known(Collection<String> names) {
        int[] known = new int[names.size()];
        int size = 0;
        for (String name : names) {
            Integer number = numbers.get(name);
            if (number != null) {
                known[size++] = number;
            }
        }
        Arrays.sort(known, 0, size);
        return Arrays.copyOf(known, size);
    }

    private static void forPairs(int[] first, int[] second, LongConsumer consumer) {
        for (int one : first) {
            for (int other : second) {
                consumer.accept(pair(one, other));
            }
        }
    }

    private static long pair(int one, int other) {
        return ((long) one << 32) | other;
    }
}
