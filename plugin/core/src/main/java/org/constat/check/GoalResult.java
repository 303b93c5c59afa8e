package org.constat.check;

import java.util.List;

/**
 * What a goal found out that has no reports.
 *
 * @param red whether the build has to fail
 * @param lines the lines to print, the headline first
 * @since 0.1
 */
public record GoalResult(boolean red, List<String> lines) {

    /** Copies the lines. */
    public GoalResult {
        lines = List.copyOf(lines);
    }
}
