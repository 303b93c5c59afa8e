package org.constat.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the build is red.
 *
 * @param reasons why it is red, one a line; empty where it is green
 * @param warnings what will turn it red before long, one a line
 * @since 0.1
 */
public record GateResult(List<String> reasons, List<String> warnings) {

    /** Copies the lists. */
    public GateResult {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }

    /** Makes a result without warnings. */
    public GateResult(List<String> reasons) {
        this(reasons, List.of());
    }

    /** Returns whether the build has to fail. */
    public boolean red() {
        return !reasons.isEmpty();
    }

    /** Returns the same result with further reasons. */
    public GateResult and(List<String> more) {
        List<String> all = new ArrayList<>(reasons);
        all.addAll(more);
        return new GateResult(all, warnings);
    }
}
