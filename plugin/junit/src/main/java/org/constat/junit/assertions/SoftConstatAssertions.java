package org.constat.junit.assertions;

import org.assertj.core.api.SoftAssertions;
import org.constat.junit.Extraction;
import org.constat.junit.Match;

/**
 * Soft assertions: all of them run, and {@code assertAll} reports those that failed.
 *
 * @since 0.1
 */
public class SoftConstatAssertions extends SoftAssertions {

    /** Starts assertions on all facts found in a corpus. */
    public ExtractionAssert assertThat(Extraction actual) {
        return proxy(ExtractionAssert.class, Extraction.class, actual);
    }

    /** Starts assertions on a fact that was found. */
    public MatchAssert assertThat(Match actual) {
        return proxy(MatchAssert.class, Match.class, actual);
    }
}
