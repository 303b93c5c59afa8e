package org.constat.junit.assertions;

import org.assertj.core.api.BDDSoftAssertions;
import org.constat.junit.Extraction;
import org.constat.junit.Match;

/**
 * Soft assertions in the words of behaviour-driven development.
 *
 * @since 0.1
 */
public class BddSoftConstatAssertions extends BDDSoftAssertions {

    /** Starts assertions on all facts found in a corpus. */
    public ExtractionAssert then(Extraction actual) {
        return proxy(ExtractionAssert.class, Extraction.class, actual);
    }

    /** Starts assertions on a fact that was found. */
    public MatchAssert then(Match actual) {
        return proxy(MatchAssert.class, Match.class, actual);
    }
}
