package org.constat.match.parts;

import java.util.Map;
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
 * analysts and researchers for where they work. Union leaders speak for unions.
 *
 * @since 0.1
 */
public final class SpokenBodies {
    private static final String SPOKESPERSON = "spokesperson";
    private static final Map<String, String> UNION = Map.of("fr", "syndicat");
    private static final String UNIONS = "unions";
    private static final String LEADERS = "leaders";

    private SpokenBodies() {}

    /** Returns them; none where a phrase names no spokesperson, no document and not those who belong to a union. */
    public static Stream<Phrase> of(Phrase role, String language, Lexemes lexemes) {
        Lexeme head = lexemes.of(Lexemes.head(role), language);
        if (ConceptGroups.says(head, "unionists")) {
            String union = UNION.getOrDefault(language, "union");
            return Stream.of(Phrase.of(union, Word.of(union, union, Word.Kind.NOUN)));
        }
        if (role.modifiers().isEmpty() && role.complements().isEmpty()) {
            return Stream.empty();
        }
        Set<String> roles = roles(head);
        return roles.isEmpty()
                ? Stream.empty()
                : Parts.beside(role).stream()
                        .filter(part -> roles.contains(part.role()) || part.place() == Part.Place.MODIFIER)
                        .map(Part::phrase)
                        .filter(body -> isSpokenFor(head, lexemes.of(Lexemes.head(body), language)));
    }

    /** A union speaks for many, its leaders for the union ("les dirigeants syndicaux"). */
    private static boolean isSpokenFor(Lexeme head, Lexeme body) {
        if (ConceptGroups.says(head, LEADERS)) {
            return ConceptGroups.says(body, UNIONS);
        }
        return body.word().kind() != Word.Kind.ADJECTIVE
                && (!ConceptGroups.says(head, UNIONS) || isMembers(body.word()));
    }

    /** Returns how a body hangs on those who speak for it; nothing where nobody does. */
    private static Set<String> roles(Lexeme head) {
        if (ConceptGroups.says(head, UNIONS)) {
            return Set.of(Roles.WEAK);
        }
        if (ConceptGroups.says(head, LEADERS)) {
            return Set.of(Roles.WEAK, "from");
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
