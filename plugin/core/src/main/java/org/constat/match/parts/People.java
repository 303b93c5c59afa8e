package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Word;
import org.constat.lexicon.Sense;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Finds the noun in an adjective beside "people": French people are the French, unemployed people unemployed persons. */
final class People {
    private final Lexemes lexemes;

    People(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the phrase with the adjective for its head. */
    Stream<Parts.Opened> of(Parts.Opened phrase) {
        return Parts.describingPeople(phrase).flatMap(part -> named(part, phrase));
    }

    private Stream<Parts.Opened> named(Part part, Parts.Opened phrase) {
        String language = phrase.head().language();
        Word adjective = Lexemes.head(part.phrase());
        List<Part> rest = new ArrayList<>(phrase.parts());
        rest.remove(part);
        return Stream.of(adjective.lemma(), adjective.text(), adjective.lemma() + " person")
                .distinct()
                .map(words -> lexemes.of(Word.of(words, words, Word.Kind.NOUN), language))
                .filter(People::isSomebody)
                .map(somebody -> new Parts.Opened(somebody, rest, phrase.quantity()));
    }

    private static boolean isSomebody(Lexeme word) {
        return !word.isRespelled()
                && word.senses().stream().anyMatch(sense -> sense.form() == Sense.Form.PEOPLE || isPerson(sense));
    }

    private static boolean isPerson(Sense sense) {
        return sense.form() == Sense.Form.BASE && sense.concept().broader().contains("person");
    }
}
