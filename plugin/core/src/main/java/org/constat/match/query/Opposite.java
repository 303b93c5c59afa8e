package org.constat.match.query;

/**
 * How far what a negation stands for is an affirmed opposite.
 *
 * @since 0.1
 */
public enum Opposite {
    /** It is a negation. */
    NOT,
    /** Its subject is that of an affirmation. */
    IN_SUBJECT,
    /** It is one in all its slots. */
    WHOLLY
}
