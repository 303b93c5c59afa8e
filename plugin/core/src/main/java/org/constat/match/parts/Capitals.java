package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Word;
import org.constat.lexicon.Concept;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Finds the city that is the capital of a country: "la capitale islandaise", "the capital of Iceland" is Reykjavik. */
final class Capitals {
    private static final String CAPITAL = "capital-city";
    private static final String COUNTRY = "country";

    private final Lexemes lexemes;

    Capitals(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the phrase with the name of the city for its head; empty where it is no capital, or nobody says of what. */
    Optional<Parts.Opened> of(Parts.Opened plain) {
        return plain.head().says(CAPITAL)
                ? plain.parts().stream()
                        .filter(part -> part.role().equals(Roles.WEAK))
                        .flatMap(part -> named(part, plain).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Parts.Opened> named(Part part, Parts.Opened plain) {
        String language = plain.head().language();
        Lexeme country = lexemes.of(Lexemes.head(part.phrase()), language);
        List<Part> rest = new ArrayList<>(plain.parts());
        rest.remove(part);
        return country.concepts()
                .filter(concept -> COUNTRY.equals(concept.type()))
                .map(Concept::id)
                .flatMap(id -> lexemes.capital(id, language).stream())
                .findFirst()
                .map(city -> Word.of(city, city, Word.Kind.NAME))
                .map(city -> new Parts.Opened(lexemes.of(city, language), rest, null));
    }
}
