package org.constat.match.parts;

import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.lexicon.Concept;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Finds the force in which those serve whom a phrase names ("army engineers", "les soldats de l'armée danoise"), and the body
 * whose experts they are ("analysts at Norda"); justice is served by judges and prosecutors.
 *
 * @since 0.1
 */
public final class ServedForces {
    private static final String FORCES = "forces";
    private static final String STAFF = "staff";

    private ServedForces() {}

    /** Returns it; none where the phrase names a force itself, one person, or nobody of a force or named body. */
    public static Stream<Phrase> of(Phrase people, String language, Lexemes lexemes) {
        if (isJustice(people, language, lexemes)) {
            return Stream.of(Phrase.of("justice", Word.of("justice", "justice", Word.Kind.NOUN)));
        }
        if ((people.modifiers().isEmpty() && people.complements().isEmpty())
                || !Lexemes.head(people).text().endsWith("s")) {
            return Stream.empty();
        }
        Lexeme head = lexemes.of(Lexemes.head(people), language);
        if (isForce(head)) {
            return Stream.empty();
        }
        boolean staff = ConceptGroups.says(head, STAFF);
        return Parts.beside(people).stream()
                .filter(part -> part.role().equals(Roles.WEAK)
                        || part.place() == Part.Place.MODIFIER
                        || (staff && Roles.isPlace(part.role())))
                .map(Part::phrase)
                .filter(body -> isServed(lexemes.of(Lexemes.head(body), language), staff));
    }

    /** "Les juges", "le parquet": what they do, think and leave undone, justice does. */
    public static boolean isJustice(Phrase people, String language, Lexemes lexemes) {
        return people.modifiers().isEmpty()
                && people.complements().isEmpty()
                && ConceptGroups.says(lexemes.of(Lexemes.head(people), language), "justice");
    }

    private static boolean isServed(Lexeme body, boolean staff) {
        return isForce(body) || (staff && isNamedBody(body));
    }

    private static boolean isNamedBody(Lexeme word) {
        return Character.isUpperCase(word.word().text().charAt(0))
                && word.word().kind() != Word.Kind.ADJECTIVE
                && word.concepts().noneMatch(Concept::isPlace);
    }

    private static boolean isForce(Lexeme word) {
        return ConceptGroups.says(word, FORCES);
    }
}
