package org.constat.corpus;

/**
 * How often a run asks the extractor for every article, and in how many of these trials an assertion has to pass.
 *
 * @param count how often, 1 or more
 * @param passIn in how many, at least 1 and at most {@code count}
 * @since 0.1
 */
public record Trials(int count, int passIn) {
    /** Asks once. */
    public static final Trials ONE = new Trials(1, 1);

    /**
     * Refuses numbers that make no sense.
     *
     * @throws IllegalArgumentException if they are not as said
     */
    public Trials {
        if (count < 1 || passIn < 1 || passIn > count) {
            throw new IllegalArgumentException(
                    "an assertion has to pass in 1 to " + count + " of " + count + " trials, not in " + passIn);
        }
    }

    /** Returns trials in each of which an assertion has to pass. */
    public static Trials all(int count) {
        return new Trials(count, count);
    }
}
