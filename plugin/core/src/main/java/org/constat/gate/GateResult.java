package org.constat.gate;

import java.util.List;

/**
 * Whether the build is red.
 *
 * @param reasons why it is red, one a line; empty where it is green
 * @since 0.1
 */
public record GateResult(List<String> reasons) {

    /** Copies the reasons. */
    public GateResult {
        reasons = List.copyOf(reasons);
    }

    /** Returns whether the build has to fail. */
    public boolean red() {
        return !reasons.isEmpty();
    }
}
