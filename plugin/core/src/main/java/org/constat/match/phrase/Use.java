package org.constat.match.phrase;

/**
 * What a phrase does in its fact, since a capital that acts is its government and one that is a place is not.
 *
 * @since 0.1
 */
public enum Use {
    /** It acts or speaks. */
    AGENT,
    /** It deals with another one: "Swedes and Danes disagree" is said of their states. */
    PARTY,
    /** It says where. */
    PLACE,
    /** It belongs to another word. */
    MODIFIER,
    /** It says where those come from whom another word names. */
    HOME,
    /** Anything else. */
    THING
}
