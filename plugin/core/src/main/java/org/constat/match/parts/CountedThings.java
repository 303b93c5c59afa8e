package org.constat.match.parts;

import java.util.Optional;
import org.constat.Complement;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.match.words.Lexemes;

/**
 * Finds what it is that a number or rate is of: the number of births falls as births do.
 *
 * @since 0.1
 */
public final class CountedThings {
    private final Lexemes lexemes;
    private final KindWords kinds;

    public CountedThings(Lexemes lexemes, KindWords kinds) {
        this.lexemes = lexemes;
        this.kinds = kinds;
    }

    /** Returns what is counted; empty where a phrase is no number of something. */
    public Optional<Phrase> of(Filler filler, String language) {
        return filler instanceof Phrase phrase
                        && phrase.modifiers().isEmpty()
                        && phrase.quantity() == null
                        && phrase.complements().size() == 1
                        && kinds.isNumber(lexemes.of(Lexemes.head(phrase), language))
                ? phrase.complements().stream()
                        .filter(complement -> complement.role().equals(Roles.WEAK))
                        .map(Complement::phrase)
                        .findFirst()
                : Optional.empty();
    }
}
