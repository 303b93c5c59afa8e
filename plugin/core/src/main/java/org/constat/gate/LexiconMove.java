package org.constat.gate;

/**
 * What a line of the project's lexicon that changed since it was accepted does to the assertions.
 *
 * @param entry the name or the concept that it is about
 * @param change how the line changed
 * @param toPass how many assertions pass that would not with the line as it was accepted
 * @param toFail how many do not pass that would
 * @since 0.1
 */
public record LexiconMove(String entry, Kind change, int toPass, int toFail) {

    /** How a line changed. */
    public enum Kind {
        /** It was not there. */
        ADDED,
        /** It is no longer there. */
        REMOVED,
        /** It says something else. */
        CHANGED
    }
}
