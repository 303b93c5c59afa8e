package org.constat.report;

import java.util.function.Predicate;
import org.constat.gate.Change;
import org.constat.gate.Decision;
import org.constat.gate.Outcome;
import org.constat.match.Verdict;

/**
 * The counts of a run.
 *
 * @param articles how many were extracted
 * @param extractedFacts how many facts they yielded
 * @param assertions how many ran
 * @param passed how many are as asked; the unarmed and the tolerant are among them
 * @param failed how many are not, known failures apart
 * @param knownFailures how many fail as people wrote down
 * @param unexpectedPasses how many pass against what people wrote down
 * @param unarmed how many of those that must never be found could not have been
 * @param tolerant how many passes would survive a damage of their fact
 * @param flaky how many pass in some trials and fail in others
 * @param errors how many could not be answered
 * @param regressions how many passed in the baseline and do not now; 0 without a baseline
 * @since 0.1
 */
public record Summary(
        int articles,
        long extractedFacts,
        int assertions,
        int passed,
        int failed,
        int knownFailures,
        int unexpectedPasses,
        int unarmed,
        int tolerant,
        int flaky,
        int errors,
        int regressions) {

    static Summary of(Report report) {
        return new Summary(
                report.articles(),
                report.extractedFacts(),
                report.decisions().size(),
                count(report, outcome(Outcome.PASSED)),
                count(report, outcome(Outcome.FAILED)),
                count(report, outcome(Outcome.KNOWN_FAILURE)),
                count(report, outcome(Outcome.UNEXPECTED_PASS)),
                count(report, decision -> decision.judgement().verdict() == Verdict.UNARMED),
                count(report, decision -> !decision.judgement().tolerant().isEmpty()),
                count(report, outcome(Outcome.FLAKY)),
                count(report, outcome(Outcome.ERROR)),
                count(report, decision -> decision.change() == Change.REGRESSED));
    }

    private static Predicate<Decision> outcome(Outcome outcome) {
        return decision -> decision.outcome() == outcome;
    }

    private static int count(Report report, Predicate<Decision> which) {
        return Math.toIntExact(report.decisions().stream().filter(which).count());
    }
}
