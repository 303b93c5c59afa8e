package org.constat.junit.assertions;

import org.constat.junit.Extraction;
import org.constat.junit.Match;

/**
 * Entry point in the words of behaviour-driven development, to be imported statically.
 *
 * @since 0.1
 */
public final class BddConstatAssertions {

    private BddConstatAssertions() {}

    /** Starts assertions on all facts found in a corpus. */
    public static ExtractionAssert then(Extraction actual) {
        return new ExtractionAssert(actual);
    }

    /** Starts assertions on a fact that was found. */
    public static MatchAssert then(Match actual) {
        return new MatchAssert(actual);
    }
}
