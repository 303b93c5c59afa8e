package org.constat.gate;

import java.util.stream.Collectors;
import org.constat.assertion.Assertion;
import org.constat.assertion.Bars;

/**
 * Writes how an assertion is read, so that another reading can be told from it.
 *
 * @since 0.1
 */
public final class Readings {
    private static final String OR = " || ";

    private Readings() {}

    /** Returns the readings of all its wordings in bars, on one line; empty where none can be read. */
    public static String of(Assertion assertion) {
        return assertion.readings().stream()
                .map(Bars::render)
                .map(Tsv::cell)
                .distinct()
                .collect(Collectors.joining(OR));
    }
}
