package org.constat.maven;

import org.constat.gate.FailOn;

/** Reads {@code constat.failOn}. */
final class FailOnParameter {

    private FailOnParameter() {}

    static FailOn parse(String failOn) {
        return switch (failOn) {
            case "any" -> FailOn.ANY;
            case "regression" -> FailOn.REGRESSION;
            default -> throw new UserMistake(Messages.unknownFailOn(failOn));
        };
    }
}
