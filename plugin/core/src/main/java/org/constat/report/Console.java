package org.constat.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.constat.gate.Change;
import org.constat.gate.Decision;
import org.constat.gate.Outcome;

/**
 * Renders a report for people who look at a terminal: a headline, a block a finding, and what the passes rest on.
 *
 * @since 0.1
 */
public final class Console {
    private static final int MAX_BLOCKS = 20;
    private static final int MAX_CAUSES = 5;
    private static final int WORTH_GROUPING = 3;
    private static final List<Change> WORST =
            List.of(Change.REGRESSED, Change.WORSE, Change.SHRUNK, Change.REREAD, Change.NEW);

    /** What is new among the findings stands before what was known. */
    static final Comparator<Decision> WORST_FIRST = Comparator.comparingInt(Console::rank);

    private final Report report;
    private final String explainCommand;
    private final List<String> lines = new ArrayList<>();

    private Console(Report report, String explainCommand) {
        this.report = report;
        this.explainCommand = explainCommand;
    }

    /**
     * Returns the lines to print.
     *
     * @param report what came out
     * @param explainCommand the command that explains an assertion, up to where the ids are named, such as {@code mvn
     *     constat:explain}
     */
    public static List<String> lines(Report report, String explainCommand) {
        return new Console(report, explainCommand).lines();
    }

    /**
     * Returns the block of one finding, as it stands among the lines.
     *
     * @param decision one of those of the report
     * @param explainCommand as for {@link #lines(Report, String)}
     */
    public static List<String> block(Decision decision, Report report, String explainCommand) {
        return new Console(report, explainCommand).block(decision);
    }

    private List<String> lines() {
        lines.add(Wording.anyHeadline(report));
        addFindings();
        report.failedArticles()
                .entrySet()
                .forEach(failed -> lines.add("ARTICLE FAILED " + Wording.failedArticle(failed)));
        addSummary(Breakdown.of(report.decisions()));
        report.gate().warnings().forEach(warning -> lines.add("  warning   " + Wording.reason(warning)));
        report.gate().reasons().forEach(reason -> lines.add("  red       " + Wording.reason(reason)));
        return lines;
    }

    private void addFindings() {
        List<Decision> findings = report.decisions().stream()
                .filter(Decision::red)
                .sorted(WORST_FIRST)
                .toList();
        findings.stream().limit(MAX_BLOCKS).forEach(decision -> lines.addAll(block(decision)));
        if (findings.size() > MAX_BLOCKS) {
            lines.add(Wording.hidden(findings.size() - MAX_BLOCKS));
        }
        if (findings.size() >= WORTH_GROUPING) {
            Causes.of(findings).stream()
                    .limit(MAX_CAUSES)
                    .forEach(cause -> lines.add("  cause     " + Wording.cause(cause)));
        }
    }

    private static int rank(Decision decision) {
        int rank = decision.change() == null ? -1 : WORST.indexOf(decision.change());
        return rank < 0 ? WORST.size() : rank;
    }

    private List<String> block(Decision decision) {
        String id = decision.judgement().assertion().id();
        List<String> block =
                new ArrayList<>(FindingBlock.of(decision, report.excerpts().get(id), explainCommand));
        block.addAll(block.size() - 1, AcceptedLines.of(decision, report.comparison()));
        return block;
    }

    private void addSummary(Breakdown breakdown) {
        BaselineWording.notes(report).forEach(lines::add);
        if (breakdown.held() > 0) {
            lines.add("  leniency  " + Wording.leniency(breakdown));
        }
        for (Map.Entry<String, Breakdown.Rates> tag : breakdown.byTag().entrySet()) {
            lines.add("  tag       " + Wording.tag(tag.getKey(), tag.getValue()));
        }
        List<String> known = report.decisions().stream()
                .filter(decision -> decision.outcome() == Outcome.KNOWN_FAILURE)
                .map(decision -> decision.judgement().assertion().id())
                .toList();
        if (!known.isEmpty()) {
            lines.add("  known     " + Wording.knownFailures(known));
        }
        if (!report.articlesWithoutFacts().isEmpty()) {
            lines.add("  no fact   " + Wording.articlesWithoutFacts(report.articlesWithoutFacts()));
        }
    }
}
