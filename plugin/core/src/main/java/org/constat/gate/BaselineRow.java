package org.constat.gate;

import org.constat.assertion.Assertion;
import org.constat.match.Verdict;

/**
 * What was accepted of one assertion.
 *
 * @param id the assertion's
 * @param verdict as it was accepted
 * @param articles in how many articles it held, or, for what must never be found, was found
 * @param reading how it was read, as {@link Readings} writes it
 * @param reason why it does not pass, as a person gave it; empty where it passes
 * @since 0.1
 */
public record BaselineRow(String id, Verdict verdict, int articles, String reading, String reason) {
    private static final String KNOWN = "knownFailure: ";

    /** Returns whether it passed when it was accepted. */
    public boolean passed() {
        return verdict.passes();
    }

    /** Returns whether the facts files said that it fails, so that no reason of its own was asked for. */
    public boolean wasKnownFailure() {
        return reason.startsWith(KNOWN);
    }

    /** Returns the reason column of a failure that the facts files know of. */
    static String knownReason(String reason) {
        return KNOWN + reason;
    }

    /** Returns whether a reason that a person gives would be taken for one of the facts files. */
    public static boolean looksKnown(String reason) {
        return reason.startsWith(KNOWN);
    }

    /** Returns whether the row is about something that must be found, as far as its verdict tells. */
    boolean fits(Assertion.Kind kind) {
        return switch (verdict) {
            case HELD, WRONG, FLIPPED, CONFLICTED, MISSING -> kind == Assertion.Kind.HOLDS;
            case ABSENT, FOUND, UNARMED -> kind == Assertion.Kind.NEVER;
            case ERROR, UNSUPPORTED, UNANCHORED -> true;
        };
    }
}
