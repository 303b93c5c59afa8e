package org.constat.match.parts;

import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;

/**
 * Finds the club for which those play whom a phrase names: "les joueurs de Lens", "the players of Lund".
 *
 * @since 0.1
 */
public final class PlayedFor {
    private static final String PLAYER = "player";

    private PlayedFor() {}

    /** Returns it; none where the phrase names one player, or players of no club by name. */
    public static Stream<Phrase> of(Phrase people, String language, Lexemes lexemes) {
        return !people.complements().isEmpty()
                        && people.quantity() == null
                        && Lexemes.head(people).text().endsWith("s")
                        && lexemes.of(Lexemes.head(people), language).says(PLAYER)
                ? people.complements().stream()
                        .filter(complement -> complement.role().equals(Roles.WEAK))
                        .map(Complement::phrase)
                        .filter(club -> Lexemes.head(club).kind() == Word.Kind.NAME)
                : Stream.empty();
    }
}
