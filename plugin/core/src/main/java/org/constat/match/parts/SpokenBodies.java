package org.constat.match.parts;

import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;

/**
 * Finds for whom a spokesperson speaks: "the spokeswoman of the bank", "a spokeswoman for the bank", "the bank's spokeswoman".
 *
 * @since 0.1
 */
public final class SpokenBodies {
    private static final String SPOKESPERSON = "spokesperson";

    private SpokenBodies() {}

    /** Returns them; none where a phrase names no spokesperson. */
    public static Stream<Phrase> of(Phrase role, String language, Lexemes lexemes) {
        return lexemes.of(Lexemes.head(role), language).says(SPOKESPERSON)
                ? Parts.beside(role).stream()
                        .filter(part -> part.role().equals(Roles.WEAK)
                                || part.role().equals("for")
                                || part.place() == Part.Place.MODIFIER)
                        .map(Part::phrase)
                        .filter(body -> Lexemes.head(body).kind() != Word.Kind.ADJECTIVE)
                : Stream.empty();
    }
}
