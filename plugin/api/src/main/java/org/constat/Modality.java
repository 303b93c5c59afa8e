package org.constat;

import java.util.Locale;

/**
 * The status that a text gives to a relation.
 *
 * @since 0.1
 */
public enum Modality {
    /** It is so. */
    ASSERTED,
    /** It can or may be so. With {@link Polarity#NEGATIVE}: it cannot be so. */
    POSSIBLE,
    /** Perhaps it is not so ("may not", "pourrait ne pas"); always with {@link Polarity#NEGATIVE}. */
    DOUBTFUL,
    /** Somebody intends it. */
    PLANNED,
    /** Somebody wants it. */
    WANTED,
    /** Somebody threatens it. */
    THREATENED,
    /** It must or should be so. */
    OBLIGED,
    /** It would be so under a condition. */
    CONDITIONAL,
    /** It is asked, as a question or a demand. */
    ASKED,
    /** It is supposed, for the sake of an argument or under "if". */
    SUPPOSED,
    /** Somebody denies it. */
    DENIED;

    /** Returns the name as facts files and the wire format spell it, such as {@code asserted}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
