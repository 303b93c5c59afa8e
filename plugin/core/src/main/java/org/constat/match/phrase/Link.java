package org.constat.match.phrase;

import org.constat.match.Step;

/**
 * How one word says another.
 *
 * @param kind the step that it is
 * @param by the concept or entry that justifies it, or empty
 * @since 0.1
 */
public record Link(Step.Kind kind, String by) {

    public static final Link SAME = new Link(Step.Kind.SAME, "");
    static final Link INFLECTION = new Link(Step.Kind.INFLECTION, "");
    static final Link FOLDING = new Link(Step.Kind.FOLDING, "");
}
