package org.constat.match.phrase;

import org.constat.match.words.Lexeme;

/**
 * Two words.
 *
 * @param asked of the pattern
 * @param found of the fact
 * @since 0.1
 */
public record WordPair(Lexeme asked, Lexeme found) {

    /** Returns whether it is these two. */
    public boolean is(Lexeme oneAsked, Lexeme oneFound) {
        return asked == oneAsked && found == oneFound;
    }
}
