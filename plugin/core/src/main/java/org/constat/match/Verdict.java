package org.constat.match;

/**
 * How the extraction answers an assertion.
 *
 * @since 0.1
 */
public enum Verdict {
    /** One fact satisfies every slot. */
    HELD,
    /** A fact of the quoted sentence, or else with the same subject and relation, differs in exactly one slot. */
    WRONG,
    /** Its negation or opposite was found, and it was not. */
    FLIPPED,
    /** It was found, and its flip in the same sentence. */
    CONFLICTED,
    /** Nothing of it was found. */
    MISSING,
    /** What must never be found was not found, and could have been. */
    ABSENT,
    /** What must never be found was found. */
    FOUND,
    /** What must never be found was not found, but could not have been. */
    UNARMED,
    /** The article or the sentence could not be processed. */
    ERROR,
    /** It names a slot that this extractor declares not to supply. */
    UNSUPPORTED,
    /** Its quote is not in the text. */
    UNANCHORED;

    /** Returns whether the assertion is as asked. What cannot be seen is no failure; it is counted apart. */
    public boolean passes() {
        return switch (this) {
            case HELD, ABSENT, UNARMED -> true;
            case WRONG, FLIPPED, CONFLICTED, MISSING, FOUND, ERROR, UNSUPPORTED, UNANCHORED -> false;
        };
    }
}
