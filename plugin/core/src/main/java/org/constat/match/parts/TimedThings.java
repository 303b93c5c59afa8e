package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.match.words.Lexemes;

/** Finds the thing in so much time of it: nine days of strike are a nine-day strike. */
final class TimedThings {
    private final Lexemes lexemes;

    TimedThings(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the thing with the time that it takes; empty where a phrase is no time of something. */
    Optional<Parts.Opened> of(Phrase phrase, String language) {
        if (!Durations.isOne(phrase)
                || !phrase.modifiers().isEmpty()
                || phrase.complements().size() != 1) {
            return Optional.empty();
        }
        Complement thing = phrase.complements().get(0);
        if (!thing.role().equals(Roles.WEAK) || thing.phrase().quantity() != null) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(Parts.beside(thing.phrase()));
        parts.add(new Part(Roles.WEAK, phrase.withComplements(List.of()), Part.Place.COMPLEMENT));
        return Optional.of(new Parts.Opened(lexemes.of(Lexemes.head(thing.phrase()), language), parts, null));
    }
}
