package org.constat.assertion;

import org.constat.Fact;

/**
 * The shape of the facts that an assertion asks for: a fact whose filled slots must be satisfied.
 *
 * <p>A slot that is null asks for nothing in the subject (<em>any</em>, also {@code _}), and for a fact without one in the
 * object, unless {@code anyObject} is set.
 *
 * @param fact the slots asked for, its phrases read
 * @param anyObject whether any object will do, also none ({@code _})
 * @since 0.1
 */
public record Pattern(Fact fact, boolean anyObject) {

    /** Returns the pattern that asks for this very fact. */
    public static Pattern of(Fact fact) {
        return new Pattern(fact, false);
    }
}
