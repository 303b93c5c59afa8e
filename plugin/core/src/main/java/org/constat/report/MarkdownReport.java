package org.constat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.constat.gate.Change;
import org.constat.gate.Decision;
import org.constat.match.Judgement;
import org.constat.match.NearFact;
import org.constat.match.Verdict;

/**
 * Writes {@code report.md} for a pull request: the verdict in the first line, then the findings as lists. What others
 * wrote stands in code spans, where it can neither link, nor name anybody, nor format.
 */
final class MarkdownReport {
    private final Report report;
    private final String explainCommand;
    private final MarkdownText text = new MarkdownText();

    private MarkdownReport(Report report, String explainCommand) {
        this.report = report;
        this.explainCommand = explainCommand;
    }

    static String of(Report report, String explainCommand) {
        return new MarkdownReport(report, explainCommand).write();
    }

    private String write() {
        text.addVerdict(report.gate().red(), Wording.anyHeadline(report));
        text.addList(
                "Why it is red",
                report.gate().reasons().stream().map(MarkdownText::code).toList());
        addFindings("Flips", MarkdownReport::isFlip);
        addFindings("Other findings", decision -> !isFlip(decision));
        text.addList(
                "Warnings",
                report.gate().warnings().stream().map(MarkdownText::code).toList());
        text.addList("Fixed", ids(Change.FIXED));
        if (report.gate().red()) {
            text.end("Next: " + MarkdownText.code(explainCommand + " -Dconstat.ids=ID"));
        }
        return text.toString();
    }

    private static boolean isFlip(Decision decision) {
        Verdict verdict = decision.judgement().verdict();
        return verdict == Verdict.FLIPPED || verdict == Verdict.CONFLICTED;
    }

    private void addFindings(String title, Predicate<Decision> which) {
        text.addList(
                title,
                report.decisions().stream()
                        .filter(Decision::red)
                        .filter(which)
                        .sorted(Console.WORST_FIRST)
                        .map(MarkdownReport::finding)
                        .toList());
    }

    private List<String> ids(Change change) {
        return report.decisions().stream()
                .filter(decision -> decision.change() == change)
                .map(decision ->
                        MarkdownText.code(decision.judgement().assertion().id()))
                .toList();
    }

    private static String finding(Decision decision) {
        Judgement judgement = decision.judgement();
        List<String> lines = new ArrayList<>();
        lines.add("**" + Wording.title(decision) + "** "
                + MarkdownText.code(judgement.assertion().text()) + " "
                + MarkdownText.code(judgement.assertion().location().toString()));
        judgement.matches().stream()
                .limit(1)
                .forEach(match -> lines.add("found " + MarkdownText.code(Wording.bars(match.fact()))));
        judgement.nearest().stream().limit(1).forEach(near -> lines.add(nearest(near)));
        List.of(decision.reason(), judgement.note()).stream()
                .filter(reason -> !reason.isEmpty())
                .forEach(reason -> lines.add(MarkdownText.code(reason)));
        return String.join("\n  - ", lines);
    }

    private static String nearest(NearFact near) {
        return "nearest " + MarkdownText.code(Wording.bars(near.fact())) + ", differs: "
                + MarkdownText.code(Wording.differs(near.differences()));
    }
}
