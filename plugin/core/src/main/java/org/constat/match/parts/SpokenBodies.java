package org.constat.match.parts;

import java.util.Set;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Finds for whom somebody speaks: "the spokeswoman of the bank", "a spokeswoman for the bank", "the bank's spokeswoman"; a
 * union speaks for its members, whom it names ("the teachers' union"), a document for whose it is ("a study by the bank"), and
 * analysts and researchers for where they work.
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
        Set<String> roles = roles(head);
        boolean union = ConceptGroups.says(head, "unions");
        return roles.isEmpty()
                ? Stream.empty()
                : Parts.beside(role).stream()
                        .filter(part -> roles.contains(part.role()) || part.place() == Part.Place.MODIFIER)
                        .map(Part::phrase)
                        .filter(body -> Lexemes.head(body).kind() != Word.Kind.ADJECTIVE)
                        .filter(body -> !union || isMembers(Lexemes.head(body)));
    }

    /** Returns how a body hangs on those who speak for it; nothing where nobody does. */
    private static Set<String> roles(Lexeme head) {
        if (ConceptGroups.says(head, "unions")) {
            return Set.of(Roles.WEAK);
        }
        if (ConceptGroups.says(head, "documents")) {
            return Set.of(Roles.WEAK, "by");
        }
        if (ConceptGroups.says(head, "scholars")) {
            return Set.of(Roles.WEAK, "place", "from");
        }
        return head.says(SPOKESPERSON) ? Set.of(Roles.WEAK, "for") : Set.of();
    }

    /** "The union of football": those who belong to it are many. */
    private static boolean isMembers(Word noun) {
        return noun.kind() == Word.Kind.NOUN
                && (noun.text().endsWith("s") || noun.text().endsWith("x"));
    }
}
