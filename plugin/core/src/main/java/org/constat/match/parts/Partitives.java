package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;

/** Finds what a bare number counts: "57 of its flights" are 57 flights, "trois des communes" three communes. */
final class Partitives {
    private final Lexemes lexemes;

    Partitives(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the phrase with what is counted as its head; empty where the number counts nothing that is named. */
    Optional<Parts.Opened> of(Phrase phrase, String language) {
        return isBareNumber(phrase)
                ? phrase.complements().stream()
                        .filter(Partitives::isCounted)
                        .findFirst()
                        .map(whole -> counted(phrase, whole, language))
                : Optional.empty();
    }

    private static boolean isBareNumber(Phrase phrase) {
        return phrase.quantity() != null
                && !phrase.quantity().ordinal()
                && Lexemes.head(phrase).kind() == Word.Kind.OTHER
                && phrase.modifiers().isEmpty();
    }

    private static boolean isCounted(Complement whole) {
        return whole.role().equals(Roles.WEAK) && Lexemes.head(whole.phrase()).kind() == Word.Kind.NOUN;
    }

    private Parts.Opened counted(Phrase number, Complement whole, String language) {
        List<Part> parts = new ArrayList<>(Parts.beside(whole.phrase()));
        number.complements().stream()
                .filter(other -> !other.equals(whole))
                .map(other -> new Part(other.role(), other.phrase(), Part.Place.COMPLEMENT))
                .forEach(parts::add);
        return new Parts.Opened(lexemes.of(Lexemes.head(whole.phrase()), language), parts, number.quantity());
    }
}
