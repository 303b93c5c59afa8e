package org.constat.match.query;

import java.util.List;

/**
 * One pattern of one reading of one assertion.
 *
 * @param assertion its number
 * @param reading the number of the reading in the assertion
 * @param queries the ways to ask for it
 * @since 0.1
 */
public record Goal(int assertion, int reading, List<Query> queries) {

    /** Copies the queries. */
    public Goal {
        queries = List.copyOf(queries);
    }
}
