package org.constat.match;

/** How far what a fact says may be from what is asked without taking the claim away. */
enum Scope {
    /** The fact may say more, and narrower things. */
    NARROWING,
    /** Under negation: the fact may say less, and broader things. */
    WIDENING,
    /** Neither. */
    FIXED
}
