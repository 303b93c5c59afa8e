package org.constat.gate;

/**
 * What makes a build red.
 *
 * @since 0.1
 */
public enum FailOn {
    /** Everything that does not pass. */
    ANY,
    /** What is worse than the baseline; everything that does not pass where there is none. */
    REGRESSION
}
