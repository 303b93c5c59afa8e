package org.constat.language.derivations.nouns;

import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.Vocabulary;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Knows the adjectives of countries and towns, and the places that they name ("finlandais", "nantais").
 *
 * @since 0.1
 */
public final class Origins {
    private final String language;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;

    Origins(String language, Lexicon lexicon, Vocabulary vocabulary) {
        this.language = language;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    /** "l'offensive russe": who acts by the adjective of a country. */
    public @Nullable Phrase actorByAdjective(Phrase noun) {
        for (Word modifier : noun.modifiers()) {
            String name = isOpen(modifier) ? nameOf(modifier) : null;
            if (name != null) {
                return Phrase.of(name, Word.of(name, name, Word.Kind.NAME)).withSpans(noun.spans());
            }
        }
        return null;
    }

    private @Nullable String nameOf(Word adjective) {
        return placesOf(adjective)
                .flatMap(place -> lexicon.words(place.id(), language, Sense.Form.BASE).stream()
                        .limit(1))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOpen(Word word) {
        return word.kind() == Word.Kind.ADJECTIVE || word.kind() == Word.Kind.NAME;
    }

    /** Returns whether a word says from which place something is ("Finnish"). */
    public boolean names(Word word) {
        return placesOf(word).findAny().isPresent();
    }

    /** Returns the city from which a word says that something is ("nantais"); null where it names no city. */
    public @Nullable Phrase cityOf(Word adjective) {
        return placesOf(adjective)
                .filter(place -> "city".equals(place.type()))
                .flatMap(place -> lexicon.words(place.id(), language, Sense.Form.BASE).stream()
                        .limit(1))
                .findFirst()
                .map(name -> Phrase.of(name, Word.of(name, name, Word.Kind.NAME)))
                .orElse(null);
    }

    private Stream<Concept> placesOf(Word adjective) {
        return isOpen(adjective)
                ? vocabulary.senses(adjective.lemma()).stream()
                        .filter(sense -> sense.form() == Sense.Form.ADJECTIVE
                                && sense.concept().type() != null)
                        .map(Sense::concept)
                : Stream.empty();
    }

    /** Returns the adjective of a country by what it or its people are called ("Finnish"); null where it is none or has none. */
    public @Nullable String adjectiveOf(String country) {
        return vocabulary.senses(country).stream()
                .filter(sense -> "country".equals(sense.concept().type()))
                .filter(sense -> sense.form() == Sense.Form.BASE
                        || sense.form() == Sense.Form.PEOPLE
                        || sense.form() == Sense.Form.ADJECTIVE)
                .flatMap(sense -> lexicon.words(sense.concept().id(), language, Sense.Form.ADJECTIVE).stream())
                .findFirst()
                .orElse(null);
    }
}
