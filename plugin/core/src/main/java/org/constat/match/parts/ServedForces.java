package org.constat.match.parts;

import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Finds the force in which those serve whom a phrase names: "army engineers", "les soldats de l'armée danoise".
 *
 * @since 0.1
 */
public final class ServedForces {
    private static final String FORCES = "forces";

    private ServedForces() {}

    /** Returns it; none where the phrase names a force itself, one person, or nobody of a force. */
    public static Stream<Phrase> of(Phrase people, String language, Lexemes lexemes) {
        if ((people.modifiers().isEmpty() && people.complements().isEmpty())
                || !Lexemes.head(people).text().endsWith("s")
                || ConceptGroups.says(lexemes.of(Lexemes.head(people), language), FORCES)) {
            return Stream.empty();
        }
        return Parts.beside(people).stream()
                .filter(part -> part.role().equals(Roles.WEAK) || part.place() == Part.Place.MODIFIER)
                .map(Part::phrase)
                .filter(force -> isForce(lexemes.of(Lexemes.head(force), language)));
    }

    private static boolean isForce(Lexeme word) {
        return ConceptGroups.says(word, FORCES);
    }
}
