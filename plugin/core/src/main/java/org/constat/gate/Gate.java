package org.constat.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.constat.assertion.KnownFailure;
import org.constat.match.Judgement;
import org.constat.match.Verdict;

/**
 * Decides what each verdict means for the build. Thread-safe.
 *
 * @since 0.1
 */
public final class Gate {
    private final FailOn failOn;
    private final LocalDate today;

    /**
     * @param failOn what makes the build red
     * @param clock says which day it is; days are counted in UTC
     */
    public Gate(FailOn failOn, Clock clock) {
        this.failOn = failOn;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Holds a verdict against what was expected. */
    public Decision decide(Judgement judgement) {
        KnownFailure known = judgement.assertion().knownFailure();
        if (judgement.verdict() == Verdict.ERROR) {
            return new Decision(judgement, Outcome.ERROR, null, "");
        }
        if (known == null) {
            return new Decision(judgement, passes(judgement.verdict()) ? Outcome.PASSED : Outcome.FAILED, null, "");
        }
        return decide(judgement, known);
    }

    private Decision decide(Judgement judgement, KnownFailure known) {
        Verdict verdict = judgement.verdict();
        if (passes(verdict) && verdict != Verdict.UNARMED) {
            return new Decision(judgement, Outcome.UNEXPECTED_PASS, null, GateMessages.unexpectedPass(judgement));
        }
        if (known.verdict() != null && !known.verdict().equals(verdict.name())) {
            return new Decision(judgement, Outcome.FAILED, null, GateMessages.otherVerdict(known, verdict));
        }
        if (known.until() != null && today.isAfter(known.until())) {
            return new Decision(judgement, Outcome.FAILED, null, GateMessages.expired(known));
        }
        return new Decision(judgement, Outcome.KNOWN_FAILURE, null, GateMessages.known(known));
    }

    /** What cannot be seen is no failure; it is counted apart, and a gate of its own may forbid it. */
    private static boolean passes(Verdict verdict) {
        return switch (verdict) {
            case HELD, ABSENT, UNARMED -> true;
            case WRONG, FLIPPED, CONFLICTED, MISSING, FOUND, ERROR, UNSUPPORTED, UNANCHORED -> false;
        };
    }

    /**
     * Says whether the build is red.
     *
     * @param decisions about every assertion that ran
     * @param failedArticles how many articles the extractor failed on
     * @param extractedFacts how many facts it found in the others
     */
    public GateResult close(List<Decision> decisions, int failedArticles, long extractedFacts) {
        List<String> reasons = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = decisions.stream()
                    .filter(decision -> decision.outcome() == outcome)
                    .count();
            if (outcome.isRed() && count > 0) {
                reasons.add(GateMessages.count(outcome, count));
            }
        }
        if (failedArticles > 0) {
            reasons.add(GateMessages.failedArticles(failedArticles));
        }
        if (failedArticles == 0 && extractedFacts == 0) {
            reasons.add(GateMessages.noFact());
        }
        if (failOn == FailOn.REGRESSION && !reasons.isEmpty()) {
            reasons.add(GateMessages.noBaseline());
        }
        return new GateResult(reasons);
    }
}
