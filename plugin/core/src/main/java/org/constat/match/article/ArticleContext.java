package org.constat.match.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.constat.Article;
import org.constat.Block;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.match.words.Folding;
import org.constat.match.words.Transliteration;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of one article: its sentences, its leftovers, its names, and who holds which role.
 *
 * @since 0.1
 */
public final class ArticleContext {
    private final Article article;
    private final String language;
    private final List<Span> sentences;
    private final List<Span> leftovers;
    private final Set<String> names;
    private final List<Held> roles;
    private final Map<String, List<Phrase>> called;
    private final Map<String, Phrase> sole;
    private final Map<String, Set<String>> bearers = new HashMap<>();
    private final IdentityHashMap<Fact, List<Span>> sentencesByFact = new IdentityHashMap<>();
    private final Map<String, Set<String>> lastNames = new HashMap<>();
    private @Nullable String foldedText;

    /**
     * A role that the article gives to somebody.
     *
     * @param holder a name
     * @param role what the bearer is
     */
    public record Held(Phrase holder, Phrase role) {}

    ArticleContext(
            Article article,
            String language,
            List<Span> sentences,
            Set<String> names,
            List<Held> roles,
            Map<String, List<Phrase>> called,
            Map<String, Phrase> sole) {
        this.article = article;
        this.language = language;
        this.sentences = List.copyOf(sentences);
        this.leftovers = article.blocks().stream()
                .filter(block -> block.type() == Block.Type.LEFTOVER)
                .map(Block::span)
                .toList();
        this.names = Set.copyOf(names);
        this.roles = List.copyOf(roles);
        this.called = Map.copyOf(called);
        this.sole = Map.copyOf(sole);
    }

    /** Returns an article of which nothing is known, for what is the same in all. */
    public static ArticleContext nowhere(String language) {
        return new ArticleContext(
                Article.of("", language, ""), language, List.of(), Set.of(), List.of(), Map.of(), Map.of());
    }

    /** Returns the article itself. */
    public Article article() {
        return article;
    }

    /** Returns the BCP 47 tag of its language. */
    public String language() {
        return language;
    }

    /** Returns the names that its facts give, folded. */
    public Set<String> names() {
        return names;
    }

    /** Returns the last words of its names that come to this when they are spelled as in any language. */
    public Set<String> lastNamesSpelled(String acrossLanguages) {
        if (lastNames.isEmpty()) {
            for (String name : names) {
                String last = name.substring(name.lastIndexOf(' ') + 1);
                lastNames
                        .computeIfAbsent(Transliteration.acrossLanguages(last), unused -> new HashSet<>())
                        .add(last);
            }
        }
        return lastNames.getOrDefault(acrossLanguages, Set.of());
    }

    /** Returns who holds which role by what the article says. */
    public List<Held> roles() {
        return roles;
    }

    /** Returns whom or what a bare common noun can only mean here ("the museum"); empty where it may be another. */
    public Optional<Phrase> soleBearer(Phrase phrase, String spoken) {
        String noun = sole.isEmpty() ? null : Bearers.noun(phrase, spoken);
        return noun == null ? Optional.empty() : Optional.ofNullable(sole.get(noun));
    }

    /** Returns what the article calls the entity of a phrase, with all that it says beside it; nothing without an id. */
    public List<Phrase> called(Phrase phrase) {
        return phrase.entity() == null ? List.of() : called.getOrDefault(phrase.entity(), List.of());
    }

    /** Returns its sentences, in order. */
    public List<Span> sentences() {
        return sentences;
    }

    /** Returns whether all that a fact rests on are page leftovers. */
    public boolean isLeftover(Fact fact) {
        List<Span> places = places(fact);
        return !places.isEmpty()
                && places.stream().allMatch(place -> leftovers.stream().anyMatch(span -> span.contains(place)));
    }

    /** Returns the sentences that a fact rests on. */
    public List<Span> sentencesOf(Fact fact) {
        return sentencesByFact.computeIfAbsent(fact, this::findSentences);
    }

    private List<Span> findSentences(Fact fact) {
        SortedSet<Integer> found = new TreeSet<>();
        for (Span place : places(fact)) {
            for (int at = firstBehind(place.begin()); at < sentences.size(); at++) {
                if (sentences.get(at).begin() >= place.end()) {
                    break;
                }
                found.add(at);
            }
        }
        return found.stream().map(sentences::get).toList();
    }

    /** Sentences stand in order, and an article may have thousands. */
    private int firstBehind(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static List<Span> places(Fact fact) {
        return fact.evidence().stream()
                .filter(Evidence.At.class::isInstance)
                .map(evidence -> ((Evidence.At) evidence).span())
                .toList();
    }

    /** Returns the folded full names that end with this folded surname, as far as the article writes them out. */
    public Set<String> bearersOf(String surname) {
        return bearers.computeIfAbsent(surname, this::findBearers);
    }

    private Set<String> findBearers(String surname) {
        Set<String> found = new HashSet<>(FullNames.before(surname, foldedText()));
        names.stream()
                .map(Younger::without)
                .filter(name -> name.endsWith(" " + surname))
                .forEach(found::add);
        Set<String> all = Set.copyOf(found);
        found.removeIf(name -> all.stream().anyMatch(longer -> longer.endsWith(" " + name)));
        return found;
    }

    private String foldedText() {
        String text = foldedText;
        if (text == null) {
            text = Folding.fold(article.text().replace("\n", " . "));
            foldedText = text;
        }
        return text;
    }
}
