package org.constat.check;

import java.util.List;

/**
 * What accepting did, or why it refused.
 *
 * @param accepted whether the files were written
 * @param lines the lines to print
 * @since 0.1
 */
public record AcceptResult(boolean accepted, List<String> lines) {

    /** Copies the lines. */
    public AcceptResult {
        lines = List.copyOf(lines);
    }

    static AcceptResult refused(String... lines) {
        return new AcceptResult(false, List.of(lines));
    }
}
