package org.constat.language.extractor.words;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Sense;

/**
 * Knows to which families of relations the meanings of a word belong.
 *
 * @since 0.1
 */
public final class Families {
    private final Vocabulary vocabulary;

    public Families(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns whether a word can mean a relation of which this is true. */
    public boolean any(String word, Predicate<Concept> test) {
        return vocabulary.any(
                word, sense -> sense.concept().kind() == Concept.Kind.RELATION && test.test(sense.concept()));
    }

    /** Returns whether a word can mean a relation of one of the families. */
    public boolean isOf(String word, Set<String> families) {
        return any(word, concept -> concept.family() != null && families.contains(concept.family()));
    }

    /** Returns whether a word can mean one of the relations. */
    public boolean isOneOf(String word, Set<String> relations) {
        return any(word, concept -> relations.contains(concept.id()));
    }

    /** Returns the families of the relations that a word can mean, the likeliest first. */
    public Stream<String> of(String word) {
        return vocabulary.senses(word).stream()
                .map(Sense::concept)
                .filter(concept -> concept.kind() == Concept.Kind.RELATION)
                .map(Concept::family)
                .filter(Objects::nonNull);
    }
}
