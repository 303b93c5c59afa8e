package org.constat.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final int MAX_BYTES = 60_000;
    private static final int ROOM_FOR_THE_END = 1_000;
    private static final int MAX_TEXT = 300;
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final Report report;
    private final String explainCommand;
    private final StringBuilder text = new StringBuilder();
    private int bytes;

    private MarkdownReport(Report report, String explainCommand) {
        this.report = report;
        this.explainCommand = explainCommand;
    }

    static String of(Report report, String explainCommand) {
        return new MarkdownReport(report, explainCommand).write();
    }

    private String write() {
        String headline = BaselineWording.headline(report).orElseGet(() -> Wording.headline(report));
        add((report.gate().red() ? "**RED** " : "**GREEN** ") + code(headline.replaceFirst("^(RED|GREEN) +", ""))
                + "\n");
        addList(
                "Why it is red",
                report.gate().reasons().stream().map(MarkdownReport::code).toList());
        addFindings("Flips", MarkdownReport::isFlip);
        addFindings("Other findings", decision -> !isFlip(decision));
        addList(
                "Warnings",
                report.gate().warnings().stream().map(MarkdownReport::code).toList());
        addList("Fixed", ids(Change.FIXED));
        if (report.gate().red()) {
            text.append("\nNext: ")
                    .append(code(explainCommand + " -Dconstat.ids=ID"))
                    .append('\n');
        }
        return text.toString();
    }

    private static boolean isFlip(Decision decision) {
        Verdict verdict = decision.judgement().verdict();
        return verdict == Verdict.FLIPPED || verdict == Verdict.CONFLICTED;
    }

    private void addFindings(String title, Predicate<Decision> which) {
        addList(
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
                .map(decision -> code(decision.judgement().assertion().id()))
                .toList();
    }

    private static String finding(Decision decision) {
        Judgement judgement = decision.judgement();
        List<String> lines = new ArrayList<>();
        lines.add("**" + Wording.title(decision) + "** "
                + code(judgement.assertion().text()) + " "
                + code(judgement.assertion().location().toString()));
        judgement.matches().stream().limit(1).forEach(match -> lines.add("found " + code(Wording.bars(match.fact()))));
        judgement.nearest().stream().limit(1).forEach(near -> lines.add(nearest(near)));
        List.of(decision.reason(), judgement.note()).stream()
                .filter(reason -> !reason.isEmpty())
                .forEach(reason -> lines.add(code(reason)));
        return String.join("\n  - ", lines);
    }

    private static String nearest(NearFact near) {
        return "nearest " + code(Wording.bars(near.fact())) + ", differs: " + code(Wording.differs(near.differences()));
    }

    private void addList(String title, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        add("\n### " + title + "\n\n");
        int shown = 0;
        while (shown < items.size() && fits(items.get(shown))) {
            add("- " + items.get(shown++) + "\n");
        }
        if (shown < items.size()) {
            text.append("- ").append(Wording.hidden(items.size() - shown)).append('\n');
        }
    }

    private boolean fits(String item) {
        return bytes + size(item) + 4 <= MAX_BYTES - ROOM_FOR_THE_END;
    }

    private void add(String part) {
        text.append(part);
        bytes += size(part);
    }

    private static int size(String part) {
        return part.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Fences a text with more backticks than it has in a row; an empty one cannot be fenced. */
    private static String code(String content) {
        String line = Display.line(content, MAX_TEXT);
        int longest = 0;
        Matcher runs = BACKTICKS.matcher(line);
        while (runs.find()) {
            longest = Math.max(longest, runs.end() - runs.start());
        }
        if (line.isEmpty()) {
            return "nothing";
        }
        String fence = "`".repeat(longest + 1);
        return longest == 0 ? fence + line + fence : fence + " " + line + " " + fence;
    }
}
