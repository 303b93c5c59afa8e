package org.constat.assertion;

import java.util.List;

/**
 * How a sentence is understood: one pattern, or several that must all hold ("A and B do X").
 *
 * @param patterns at least one
 * @since 0.1
 */
public record Reading(List<Pattern> patterns) {

    /** Copies the patterns. */
    public Reading {
        patterns = List.copyOf(patterns);
    }
}
