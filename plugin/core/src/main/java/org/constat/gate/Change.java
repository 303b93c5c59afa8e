package org.constat.gate;

/**
 * An outcome held against the baseline.
 *
 * @since 0.1
 */
public enum Change {
    /** As it was accepted. */
    SAME,
    /** It passed there and does not pass now. */
    REGRESSED,
    /** It held in more articles there. */
    SHRUNK,
    /** It did not pass there, and is further from passing now. */
    WORSE,
    /** It did not pass there and passes now. */
    FIXED,
    /** The baseline does not know it. */
    NEW,
    /** Only the baseline knows it. */
    GONE,
    /** Its sentence is read differently now. */
    REREAD
}
