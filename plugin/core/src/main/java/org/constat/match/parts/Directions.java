package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Phrase;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;

/** Hangs the direction on the place: the north of Norway is northern Norway. */
final class Directions {
    private final Lexemes lexemes;

    Directions(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Parts.Opened> of(Parts.Opened plain) {
        boolean direction = ConceptGroups.says(plain.head(), "directions");
        return direction && plain.parts().size() == 1 && isOfName(plain.parts().get(0))
                ? Optional.of(turned(plain, plain.parts().get(0).phrase()))
                : Optional.empty();
    }

    private static boolean isOfName(Part part) {
        return part.role().equals(Roles.WEAK)
                && part.place() == Part.Place.COMPLEMENT
                && part.phrase().quantity() == null;
    }

    private Parts.Opened turned(Parts.Opened plain, Phrase place) {
        Phrase direction = Phrase.of(plain.head().word().text(), plain.head().word());
        List<Part> parts = new ArrayList<>(Parts.beside(place));
        parts.add(new Part(Roles.WEAK, direction, Part.Place.MODIFIER));
        return new Parts.Opened(lexemes.of(Lexemes.head(place), plain.head().language()), parts, null);
    }
}
