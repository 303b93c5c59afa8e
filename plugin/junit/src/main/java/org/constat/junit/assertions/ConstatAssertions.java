package org.constat.junit.assertions;

import org.constat.junit.Extraction;
import org.constat.junit.Match;

/**
 * Entry point, to be imported statically.
 *
 * @since 0.1
 */
public final class ConstatAssertions {

    private ConstatAssertions() {}

    /** Starts assertions on all facts found in a corpus. */
    public static ExtractionAssert assertThat(Extraction actual) {
        return new ExtractionAssert(actual);
    }

    /** Starts assertions on a fact that was found. */
    public static MatchAssert assertThat(Match actual) {
        return new MatchAssert(actual);
    }
}
