package org.constat.match.parts;

import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Finds for whom somebody speaks: "the spokeswoman of the bank", "a spokeswoman for the bank", "the bank's spokeswoman"; a
 * union speaks for its members, whom it names ("the teachers' union"), and a document for whose it is ("a study by the bank").
 *
 * @since 0.1
 */
public final class SpokenBodies {
    private static final String SPOKESPERSON = "spokesperson";

    private SpokenBodies() {}

    /** Returns them; none where a phrase names no spokesperson, no document and not those who belong to a union. */
    public static Stream<Phrase> of(Phrase role, String language, Lexemes lexemes) {
        if (role.modifiers().isEmpty() && role.complements().isEmpty()) {
            return Stream.empty();
        }
        Lexeme head = lexemes.of(Lexemes.head(role), language);
        boolean union = ConceptGroups.says(head, "unions");
        boolean document = ConceptGroups.says(head, "documents");
        return union || document || head.says(SPOKESPERSON)
                ? Parts.beside(role).stream()
                        .filter(part -> part.role().equals(Roles.WEAK)
                                || (!union && part.role().equals(document ? "by" : "for"))
                                || part.place() == Part.Place.MODIFIER)
                        .map(Part::phrase)
                        .filter(body -> Lexemes.head(body).kind() != Word.Kind.ADJECTIVE)
                        .filter(body -> !union || isMembers(Lexemes.head(body)))
                : Stream.empty();
    }

    /** "The union of football": those who belong to it are many. */
    private static boolean isMembers(Word noun) {
        return noun.kind() == Word.Kind.NOUN
                && (noun.text().endsWith("s") || noun.text().endsWith("x"));
    }
}
