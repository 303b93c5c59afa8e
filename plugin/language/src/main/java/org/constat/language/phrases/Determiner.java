package org.constat.language.phrases;

/**
 * What stands before a noun and says which one is meant.
 *
 * @since 0.1
 */
public enum Determiner {
    /** Nothing. */
    NONE,
    /** "the", "le". */
    DEFINITE,
    /** "a", "un", "des". */
    INDEFINITE,
    /** "this", "ce". */
    DEMONSTRATIVE,
    /** "its", "son". */
    POSSESSIVE,
    /** "no", "aucun": the clause is negated. */
    NEGATIVE,
    /** "all", "every", "tout". */
    UNIVERSAL,
    /** "few", "peu de": less than what is named. */
    SCARCE
}
