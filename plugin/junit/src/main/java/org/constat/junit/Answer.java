package org.constat.junit;

import java.util.List;
import java.util.stream.Collectors;
import org.constat.gate.Decision;
import org.constat.gate.Outcome;
import org.constat.match.Verdict;
import org.constat.report.Console;
import org.constat.report.Report;

/**
 * How an extraction answers one question.
 *
 * @param asAsked whether it is as asked; false also where it cannot be told
 * @param text the answer as on the console
 * @param expected what was asked, in bars
 * @param actual what was found, or comes nearest, in bars
 * @param matches what was found
 * @since 0.1
 */
public record Answer(boolean asAsked, String text, String expected, String actual, List<Match> matches) {
    private static final String NEXT = "  next ";

    /** Copies the matches. */
    public Answer {
        matches = List.copyOf(matches);
    }

    static Answer of(Report report, Extraction extraction) {
        Decision decision = report.decisions().get(0);
        boolean asAsked =
                decision.outcome() == Outcome.PASSED && decision.judgement().verdict() != Verdict.UNARMED;
        String text = Console.block(decision, report, "").stream()
                .filter(line -> !line.startsWith(NEXT))
                .collect(Collectors.joining("\n"));
        return new Answer(
                asAsked,
                text,
                Failures.expected(decision.judgement()),
                Failures.actual(decision.judgement()),
                decision.judgement().matches().stream().map(extraction::match).toList());
    }
}
