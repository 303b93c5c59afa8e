package org.constat.gate;

import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;

/** Holds a decision against the baseline, and says what of it is red. */
final class ChangeRules {
    private final Baseline baseline;
    private final FailOn failOn;

    ChangeRules(Baseline baseline, FailOn failOn) {
        this.baseline = baseline;
        this.failOn = failOn;
    }

    Decision apply(Decision decision) {
        BaselineRow row = baseline.row(decision.judgement().assertion().id()).orElse(null);
        Change change = change(decision, row);
        String reason = change == Change.SAME || change == Change.NEW ? reason(decision, row) : decision.reason();
        return new Decision(decision.judgement(), decision.outcome(), change, reason, isRed(decision, change));
    }

    private static @Nullable Change change(Decision decision, @Nullable BaselineRow row) {
        if (decision.outcome() == Outcome.ERROR) {
            return null;
        }
        boolean isNewlyKnown = decision.outcome() == Outcome.KNOWN_FAILURE && row != null && !row.wasKnownFailure();
        return isNewlyKnown ? Change.NEW : Changes.of(decision.judgement(), row);
    }

    /** A failure that was accepted keeps the reason that it was accepted for. */
    private static String reason(Decision decision, @Nullable BaselineRow row) {
        boolean says = !decision.reason().isEmpty() || decision.outcome() != Outcome.FAILED;
        if (says || row == null || row.passed()) {
            return decision.reason();
        }
        return row.wasKnownFailure() ? GateMessages.noLongerKnown() : row.reason();
    }

    private boolean isRed(Decision decision, @Nullable Change change) {
        if (change == null || (failOn == FailOn.ANY && decision.red())) {
            return decision.red();
        }
        return switch (decision.outcome()) {
            case ERROR, UNEXPECTED_PASS -> true;
            case KNOWN_FAILURE, SKIPPED -> false;
            case PASSED -> isRed(change);
            case FLAKY -> isRed(change) || (change == Change.NEW && decision.red());
            case FAILED -> isRed(change) || change == Change.NEW || isAlwaysRed(decision);
        };
    }

    private static boolean isRed(Change change) {
        return switch (change) {
            case REGRESSED, SHRUNK, WORSE, REREAD -> true;
            case SAME, FIXED, NEW, GONE -> false;
        };
    }

    /** What cannot be answered is never accepted; nor is a known failure that is over, or fails otherwise. */
    private static boolean isAlwaysRed(Decision decision) {
        Verdict verdict = decision.judgement().verdict();
        return verdict == Verdict.UNSUPPORTED
                || verdict == Verdict.UNANCHORED
                || decision.judgement().assertion().knownFailure() != null;
    }
}
