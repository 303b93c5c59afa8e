package org.constat.gate;

import org.constat.assertion.Assertion;
import org.constat.match.Judgement;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;

/** Holds a verdict against the row of the baseline. */
final class Changes {

    private Changes() {}

    /**
     * @param row what was accepted, or null where the baseline does not know the assertion
     */
    static Change of(Judgement judgement, @Nullable BaselineRow row) {
        if (row == null || isNoLongerKnown(judgement, row)) {
            return Change.NEW;
        }
        Verdict verdict = judgement.verdict();
        boolean passes = verdict.passes();
        if (row.passed() && !passes) {
            return Change.REGRESSED;
        }
        if (shrank(judgement, row)) {
            return Change.SHRUNK;
        }
        if (!row.passed() && isGraver(verdict, row.verdict())) {
            return Change.WORSE;
        }
        if (isReread(judgement.assertion(), row)) {
            return Change.REREAD;
        }
        return passes && !row.passed() ? Change.FIXED : Change.SAME;
    }

    /** Where a facts file said that it fails and says so no more, nobody accepts the failure. */
    private static boolean isNoLongerKnown(Judgement judgement, BaselineRow row) {
        return row.wasKnownFailure()
                && judgement.assertion().knownFailure() == null
                && !judgement.verdict().passes();
    }

    private static boolean shrank(Judgement judgement, BaselineRow row) {
        return row.verdict() == Verdict.HELD
                && judgement.verdict() == Verdict.HELD
                && judgement.assertion().articles().isEmpty()
                && judgement.heldIn().size() < row.articles();
    }

    private static boolean isGraver(Verdict now, Verdict accepted) {
        return now != accepted
                && switch (now) {
                    case FLIPPED, CONFLICTED, FOUND, WRONG -> gravity(now) > gravity(accepted);
                    default -> false;
                };
    }

    /** Silence is better than a wrong fact, and that is better than the contrary. */
    static int gravity(Verdict verdict) {
        return switch (verdict) {
            case HELD, ABSENT, UNARMED -> 0;
            case MISSING, ERROR, UNSUPPORTED, UNANCHORED -> 1;
            case WRONG -> 2;
            case CONFLICTED -> 3;
            case FLIPPED, FOUND -> 4;
        };
    }

    /** An assertion that could not be read then or cannot now has no reading to compare. */
    static boolean isReread(Assertion assertion, BaselineRow row) {
        String now = Readings.of(assertion);
        return !row.fits(assertion.kind())
                || (!now.isEmpty() && !row.reading().isEmpty() && !now.equals(row.reading()));
    }
}
