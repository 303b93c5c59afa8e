package org.constat.match.query;

/**
 * How far what a fact says may be from what is asked without taking the claim away.
 *
 * @since 0.1
 */
public enum Scope {
    /** The fact may say more, and narrower things. */
    NARROWING,
    /** Under negation: the fact may say less, and broader things. */
    WIDENING,
    /** Neither. */
    FIXED,
    /** The fact may say more of the same thing, and nothing narrower. */
    DESCRIBING
}
