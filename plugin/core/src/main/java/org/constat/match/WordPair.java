package org.constat.match;

import org.constat.match.words.Lexeme;

/**
 * Two words.
 *
 * @param asked of the pattern
 * @param found of the fact
 */
record WordPair(Lexeme asked, Lexeme found) {

    boolean is(Lexeme oneAsked, Lexeme oneFound) {
        return asked == oneAsked && found == oneFound;
    }
}
