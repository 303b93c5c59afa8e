package org.constat.gate;

/**
 * A verdict held against what was expected.
 *
 * @since 0.1
 */
public enum Outcome {
    /** It is as asked. */
    PASSED(false),
    /** It is not as asked, and nobody said that it would not be. */
    FAILED(true),
    /** It fails in the way that people wrote down. */
    KNOWN_FAILURE(false),
    /** It passes though people wrote down that it fails. */
    UNEXPECTED_PASS(true),
    /** It passes in some trials and fails in others. */
    FLAKY(true),
    /** It could not be answered. */
    ERROR(true),
    /** It was not run. */
    SKIPPED(false);

    private final boolean red;

    Outcome(boolean red) {
        this.red = red;
    }

    /** Returns whether this outcome makes a build red where there is no baseline. */
    public boolean isRed() {
        return red;
    }
}
