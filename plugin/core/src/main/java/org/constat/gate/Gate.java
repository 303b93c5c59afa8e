package org.constat.gate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.constat.assertion.Assertion;
import org.constat.assertion.KnownFailure;
import org.constat.corpus.Problem;
import org.constat.corpus.Trials;
import org.constat.match.Judgement;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each verdict means for the build. Thread-safe.
 *
 * @since 0.1
 */
public final class Gate {
    private static final int DAYS_OF_WARNING = 14;

    private final FailOn failOn;
    private final LocalDate today;
    private final @Nullable AcceptedState accepted;

    /**
     * Makes a gate that knows no accepted state.
     *
     * @param failOn what makes the build red
     * @param clock says which day it is; days are counted in UTC
     */
    public Gate(FailOn failOn, Clock clock) {
        this(failOn, clock, null);
    }

    /**
     * @param failOn what makes the build red
     * @param clock says which day it is; days are counted in UTC
     * @param accepted what outcomes are held against, or null where nothing was accepted
     */
    public Gate(FailOn failOn, Clock clock, @Nullable AcceptedState accepted) {
        this.failOn = failOn;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.accepted = accepted;
    }

    /** Holds a verdict against what was expected, and against what was accepted. */
    public Decision decide(Judgement judgement) {
        Decision decision = expected(judgement);
        return accepted == null ? decision : new ChangeRules(accepted.baseline(), failOn).apply(decision);
    }

    /**
     * Holds the verdicts of several trials against what was expected, and against what was accepted.
     *
     * @param judgements on one assertion, one a trial
     * @param trials how often it has to pass
     */
    public Decision decide(List<Judgement> judgements, Trials trials) {
        Flicker flicker = new Flicker(judgements, trials);
        if (!flicker.flickers()) {
            return decide(flicker.gravest());
        }
        if (judgements.get(0).assertion().knownFailure() != null) {
            return decide(flicker.gravestFailure());
        }
        Decision decision =
                new Decision(flicker.gravest(), Outcome.FLAKY, null, flicker.counts(), !flicker.passesOftenEnough());
        return accepted == null ? decision : new ChangeRules(accepted.baseline(), failOn).apply(decision);
    }

    private Decision expected(Judgement judgement) {
        KnownFailure known = judgement.assertion().knownFailure();
        if (judgement.verdict() == Verdict.ERROR) {
            return new Decision(judgement, Outcome.ERROR, null, "");
        }
        if (known == null) {
            boolean passes = judgement.verdict().passes();
            return new Decision(judgement, passes ? Outcome.PASSED : Outcome.FAILED, null, "");
        }
        return expected(judgement, known);
    }

    private Decision expected(Judgement judgement, KnownFailure known) {
        Verdict verdict = judgement.verdict();
        if (verdict.passes() && verdict != Verdict.UNARMED) {
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

    /**
     * Says whether the build is red.
     *
     * @param decisions about every assertion that ran
     * @param failedArticles how many articles the extractor failed on
     * @param extractedFacts how many facts it found in the others
     */
    public GateResult close(List<Decision> decisions, int failedArticles, long extractedFacts) {
        List<String> reasons = RedReasons.of(decisions);
        if (failedArticles > 0) {
            reasons.add(GateMessages.failedArticles(failedArticles));
        }
        if (failedArticles == 0 && extractedFacts == 0) {
            reasons.add(GateMessages.noFact());
        }
        if (accepted != null) {
            accepted.problems().stream().map(Problem::toString).forEach(reasons::add);
        } else if (failOn == FailOn.REGRESSION && !reasons.isEmpty()) {
            reasons.add(GateMessages.noBaseline());
        }
        return new GateResult(reasons, warnings(decisions));
    }

    private List<String> warnings(List<Decision> decisions) {
        List<String> warnings = new ArrayList<>();
        for (Decision decision : decisions) {
            Assertion assertion = decision.judgement().assertion();
            KnownFailure known = assertion.knownFailure();
            if (decision.outcome() == Outcome.KNOWN_FAILURE && known != null && known.until() != null) {
                long days = ChronoUnit.DAYS.between(today, known.until());
                if (days <= DAYS_OF_WARNING) {
                    warnings.add(GateMessages.expiresSoon(assertion.id(), known, days));
                }
            }
        }
        return warnings;
    }
}
