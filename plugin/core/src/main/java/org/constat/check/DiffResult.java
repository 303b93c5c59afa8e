package org.constat.check;

import java.util.List;

/**
 * How two extractions differ.
 *
 * @param lost how many facts only the first has
 * @param added how many only the second has
 * @param changed how many are another in some slot
 * @param same how many are the same
 * @param red whether more are lost than may be
 * @param lines the lines to print, the headline first
 * @since 0.1
 */
public record DiffResult(int lost, int added, int changed, int same, boolean red, List<String> lines) {

    /** Copies the lines. */
    public DiffResult {
        lines = List.copyOf(lines);
    }
}
