package org.constat.match.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.NameEntry;
import org.constat.match.article.ArticleContext;
import org.constat.match.article.NameIndex;
import org.constat.match.article.ShortNames;
import org.constat.match.article.Titles;
import org.constat.match.parts.CountedThings;
import org.constat.match.parts.KindWords;
import org.constat.match.parts.Openings;
import org.constat.match.parts.PlayedFor;
import org.constat.match.parts.ServedForces;
import org.constat.match.parts.SpokenBodies;
import org.constat.match.words.Cognates;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Folding;
import org.constat.match.words.JudgingVerbs;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.SupportVerbs;
import org.constat.match.words.Transliteration;
import org.constat.match.words.VotingBodies;
import org.jspecify.annotations.Nullable;

/**
 * Gives words the keys under which an index finds whatever could be the same: two that can match share one.
 *
 * @since 0.1
 */
public final class KeyTable {
    private static final int CAPACITY = 5_000;

    private final Lexicon lexicon;
    private final Lexemes lexemes;
    private final NameIndex names;
    private final Openings openings;
    private final CountedThings counted;
    private final Map<Lexeme, Set<String>> words = new HashMap<>();
    private @Nullable HolderKeys holders;

    public KeyTable(Lexicon lexicon, Lexemes lexemes, Openings openings, NameIndex names) {
        this.lexicon = lexicon;
        this.lexemes = lexemes;
        this.names = names;
        this.openings = openings;
        this.counted = new CountedThings(lexemes, new KindWords());
    }

    /** Returns the keys of concepts, those that they are kinds of included. */
    Set<String> concepts(Set<String> concepts) {
        Set<String> keys = new HashSet<>();
        concepts.forEach(concept -> addConcept(concept, keys));
        return keys;
    }

    /** Returns whether the keys of a phrase are those of its head alone. */
    boolean isPlain(Phrase phrase, String language, ArticleContext article) {
        return phrase.entity() == null
                && phrase.quantity() == null
                && !Lexemes.head(phrase).text().contains(" ")
                && phrase.modifiers().isEmpty()
                && phrase.complements().isEmpty()
                && article.roles().isEmpty()
                && article.soleBearer(phrase, language).isEmpty()
                && names.inRole(phrase.text()).isEmpty();
    }

    /** Returns the keys of what fills a slot; none for an empty one. */
    Set<String> filler(@Nullable Filler filler, String language, ArticleContext article) {
        Set<String> keys = new HashSet<>();
        addFiller(filler, language, article, keys);
        return keys;
    }

    /** Returns the keys of an object, or of the arguments where there is none. */
    Set<String> object(Fact fact, String language, ArticleContext article) {
        Set<String> keys = filler(fact.object(), language, article);
        if (fact.object() == null) {
            for (Argument argument : fact.arguments()) {
                addFiller(argument.filler(), language, article, keys);
            }
        }
        return keys;
    }

    private void addFiller(@Nullable Filler filler, String language, ArticleContext article, Set<String> keys) {
        if (filler instanceof Phrase phrase) {
            addPhrase(phrase, language, article, keys);
        } else if (filler instanceof Group group) {
            group.members().forEach(member -> addPhrase(member, language, article, keys));
        } else if (filler instanceof Fact fact) {
            keys.addAll(word(lexemes.relation(Lexemes.head(fact.relation()), language)));
        }
    }

    private void addPhrase(Phrase phrase, String language, ArticleContext article, Set<String> keys) {
        Lexeme head = lexemes.of(Lexemes.head(phrase), language);
        keys.addAll(word(head));
        openings.found(phrase, language).forEach(opened -> keys.addAll(word(opened.head())));
        openings.governed(phrase, language).ifPresent(state -> addPhrase(state, language, article, keys));
        counted.of(phrase, language).ifPresent(inner -> addPhrase(inner, language, article, keys));
        openings.bundled(phrase, language).ifPresent(inner -> addPhrase(inner, language, article, keys));
        Stream.of(
                        SpokenBodies.of(phrase, language, lexemes),
                        ServedForces.of(phrase, language, lexemes),
                        PlayedFor.of(phrase, language, lexemes))
                .flatMap(bodies -> bodies)
                .forEach(body -> keys.addAll(word(lexemes.of(Lexemes.head(body), language))));
        Stream.of(Titles.of(phrase), Titles.behindKind(phrase))
                .filter(title -> !title.isEmpty())
                .forEach(title -> keys.add("t:" + title));
        if (phrase.entity() != null) {
            keys.add("i:" + phrase.entity());
        }
        article.soleBearer(phrase, language)
                .ifPresent(bearer -> addPhrase(bearer, language, ArticleContext.nowhere(language), keys));
        article.called(phrase).forEach(other -> addPhrase(other, language, ArticleContext.nowhere(language), keys));
        for (NameEntry entry : names.inRole(phrase.text())) {
            keys.add("e:" + entry.name());
        }
        if (!article.roles().isEmpty()) {
            holders(article).add(head, keys);
        }
    }

    private HolderKeys holders(ArticleContext article) {
        HolderKeys known = holders;
        if (known == null || !known.areOf(article)) {
            known = new HolderKeys(article, lexemes, this::word);
            holders = known;
        }
        return known;
    }

    /** Returns the keys of a word. */
    Set<String> word(Lexeme lexeme) {
        Set<String> keys = words.get(lexeme);
        if (keys == null) {
            Set<String> found = new HashSet<>();
            addWord(lexeme, found);
            keys = Set.copyOf(found);
            if (words.size() >= CAPACITY) {
                words.clear();
            }
            words.put(lexeme, keys);
        }
        return keys;
    }

    private void addWord(Lexeme lexeme, Set<String> keys) {
        keys.add("w:" + Folding.foldCase(lexeme.folded()));
        lexeme.concepts().forEach(concept -> addConcept(concept.id(), keys));
        lexeme.parts().forEach(part -> addWord(part, keys));
        if (Cognates.isLearned(lexeme)) {
            keys.add("g:" + Cognates.skeleton(lexeme));
        }
        if (JudgingVerbs.include(lexeme)) {
            keys.add("v:judging");
        }
        SupportVerbs.groups(lexeme).forEach(group -> keys.add("v:" + group));
        VotingBodies.groups(lexeme).forEach(group -> keys.add("b:" + group));
        if (ConceptGroups.says(lexeme, "studies") || ConceptGroups.says(lexeme, "researchers")) {
            keys.add("b:research");
        }
        if (lexeme.isName()) {
            keys.add("w:" + Folding.foldCase(lastWord(lexeme)));
            keys.addAll(ShortNames.keys(lexeme.folded()));
            keys.add("x:" + Transliteration.acrossLanguages(lastWord(lexeme)));
            names.spelled(lexeme.folded()).forEach(entry -> keys.add("e:" + entry.name()));
        }
    }

    private static String lastWord(Lexeme name) {
        return name.folded().substring(name.folded().lastIndexOf(' ') + 1);
    }

    private void addConcept(String concept, Set<String> keys) {
        keys.add("c:" + concept);
        lexicon.broader(concept).forEach(broader -> keys.add("c:" + broader));
        lexicon.containing(concept).forEach(place -> keys.add("c:" + place));
    }
}
