package org.constat;

/**
 * Whether a relation is affirmed or negated.
 *
 * @since 0.1
 */
public enum Polarity {
    /** The relation holds. */
    AFFIRMATIVE("+"),
    /** The relation does not hold. */
    NEGATIVE("-");

    private final String sign;

    Polarity(String sign) {
        this.sign = sign;
    }

    /** Returns {@code +} or {@code -}, as on the wire. */
    public String sign() {
        return sign;
    }

    /** Returns the other polarity. */
    public Polarity negated() {
        return this == AFFIRMATIVE ? NEGATIVE : AFFIRMATIVE;
    }
}
