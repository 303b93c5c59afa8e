package org.constat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts or measures the head of its phrase.
 *
 * @param value the number; "1.1 billion" is 1100000000
 * @param unit the unit where it is not the head of the phrase itself, in its base form; else null
 * @param bound how the number limits what is counted
 * @param ordinal whether the number is a rank ("the second meeting"), which never equals a count
 * @since 0.1
 */
public record Quantity(BigDecimal value, @Nullable String unit, Bound bound, boolean ordinal) {

    /** Strips trailing zeros, so that equal numbers are equal quantities. */
    public Quantity {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** Returns an exact count. */
    public static Quantity of(long value) {
        return new Quantity(BigDecimal.valueOf(value), null, Bound.EXACT, false);
    }

    /** How a number limits what it counts. */
    public enum Bound {
        /** Just the number. */
        EXACT("="),
        /** The number or more. */
        AT_LEAST(">="),
        /** More than the number. */
        MORE_THAN(">"),
        /** The number or less. */
        AT_MOST("<="),
        /** Less than the number. */
        LESS_THAN("<"),
        /** Some number near it. */
        ABOUT("~");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        /** Returns the sign that facts files and the wire format use, such as {@code >=}. */
        public String sign() {
            return sign;
        }
    }
}
