package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;
import org.constat.match.words.WordSet;

/** Finds the stuff that a measure is one of: 320 kilos of cocaine are cocaine, ten barrels of oil are oil. */
final class Weighed {
    private static final WordSet UNITS = WordSet.read("stuff-measures.txt");

    private final Lexemes lexemes;

    Weighed(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the stuff, with its measure as one more word on it; empty where a phrase measures none. */
    Optional<Parts.Opened> of(Phrase phrase, String language) {
        boolean measure = phrase.quantity() != null
                && UNITS.contains(language, Lexemes.head(phrase).lemma())
                && !phrase.complements().isEmpty();
        return measure
                ? phrase.complements().stream()
                        .filter(Weighed::isStuff)
                        .findFirst()
                        .map(stuff -> opened(phrase, stuff, language))
                : Optional.empty();
    }

    private static boolean isStuff(Complement complement) {
        return complement.role().equals(Roles.WEAK)
                && complement.phrase().quantity() == null
                && Lexemes.head(complement.phrase()).kind() == Word.Kind.NOUN;
    }

    private Parts.Opened opened(Phrase phrase, Complement stuff, String language) {
        List<Part> parts = new ArrayList<>(Parts.beside(stuff.phrase()));
        parts.add(new Part(Roles.WEAK, Parts.bare(phrase), Part.Place.COMPLEMENT));
        Parts.beside(phrase.withComplements(phrase.complements().stream()
                        .filter(other -> !other.equals(stuff))
                        .toList()))
                .forEach(parts::add);
        return new Parts.Opened(lexemes.of(Lexemes.head(stuff.phrase()), language), parts, null);
    }
}
