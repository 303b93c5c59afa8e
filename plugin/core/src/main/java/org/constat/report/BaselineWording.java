package org.constat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.constat.gate.BaselineRow;
import org.constat.gate.Change;
import org.constat.gate.Comparison;
import org.constat.gate.Decision;
import org.constat.gate.LexiconMove;
import org.constat.gate.Outcome;
import org.constat.match.Judgement;
import org.constat.match.Verdict;

/** What the console says of a run as a whole where there is a baseline. */
final class BaselineWording {
    private static final int MAX_NAMES = 10;

    private final Report report;
    private final Comparison comparison;

    private BaselineWording(Report report, Comparison comparison) {
        this.report = report;
        this.comparison = comparison;
    }

    /** Returns the first line; empty where there is no baseline. */
    static Optional<String> headline(Report report) {
        return Optional.ofNullable(report.comparison())
                .map(comparison -> new BaselineWording(report, comparison).headline());
    }

    /** Returns what else is to be said about the accepted state. */
    static List<String> notes(Report report) {
        Comparison comparison = report.comparison();
        return comparison == null ? List.of() : new BaselineWording(report, comparison).notes();
    }

    private String headline() {
        return (report.gate().red() ? "RED  " : "GREEN  ") + String.join(", ", counts()) + " · "
                + SinceWording.of(comparison.since())
                + (comparison.complete() ? "" : " · only the assertions that were asked for");
    }

    private List<String> counts() {
        List<String> counts = new ArrayList<>();
        add(counts, changed(Change.REGRESSED), "regression", "regressions");
        add(counts, changed(Change.WORSE), "worse", "worse");
        add(counts, changed(Change.SHRUNK), "shrunk", "shrunk");
        add(counts, changed(Change.REREAD), "reread", "reread");
        add(counts, newFailures(), "new failure", "new failures");
        Summary summary = report.summary();
        add(counts, summary.errors(), "in error", "in error");
        add(counts, summary.unexpectedPasses(), "unexpected pass", "unexpected passes");
        add(counts, summary.flaky(), "flaky", "flaky");
        add(counts, otherReds(), "failed", "failed");
        add(counts, changed(Change.FIXED), "fixed", "fixed");
        add(counts, newPasses(), "new", "new");
        add(counts, comparison.gone().size(), "gone", "gone");
        counts.add(asAccepted() + " as accepted");
        add(counts, summary.knownFailures(), "known failure", "known failures");
        addUnarmed(counts);
        add(counts, summary.tolerant(), "tolerant", "tolerant");
        return counts;
    }

    private static void add(List<String> counts, int count, String one, String many) {
        if (count > 0) {
            counts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private int changed(Change change) {
        return count(decision -> decision.change() == change && isPlain(decision));
    }

    /** Known failures, unexpected passes and what flickers are counted as such, whatever their change. */
    private static boolean isPlain(Decision decision) {
        return switch (decision.outcome()) {
            case PASSED, FAILED -> true;
            case KNOWN_FAILURE, UNEXPECTED_PASS, FLAKY, ERROR, SKIPPED -> false;
        };
    }

    private int newFailures() {
        return count(decision -> decision.change() == Change.NEW && decision.outcome() == Outcome.FAILED);
    }

    private int newPasses() {
        return count(decision -> decision.change() == Change.NEW && decision.outcome() == Outcome.PASSED);
    }

    private int asAccepted() {
        return count(decision -> decision.change() == Change.SAME && isPlain(decision) && !decision.red());
    }

    private int otherReds() {
        return count(decision -> decision.red() && decision.change() == Change.SAME && isPlain(decision));
    }

    private void addUnarmed(List<String> counts) {
        List<Judgement> unarmed = report.decisions().stream()
                .map(Decision::judgement)
                .filter(judgement -> judgement.verdict() == Verdict.UNARMED)
                .toList();
        boolean nearMisses = unarmed.stream().allMatch(one -> one.assertion().armedBy() != null);
        add(
                counts,
                unarmed.size(),
                nearMisses ? "near miss unarmed" : "unarmed",
                nearMisses ? "near misses unarmed" : "unarmed");
    }

    private int count(Predicate<Decision> which) {
        return Math.toIntExact(report.decisions().stream().filter(which).count());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        addNames(notes, "fixed", ids(Change.FIXED));
        comparison.moves().forEach(move -> notes.add("  lexicon   " + move(move)));
        addNames(notes, "gone", comparison.gone().stream().map(BaselineRow::id).toList());
        int known = report.summary().knownFailures();
        if (comparison.complete() && (known > 0 || comparison.knownFailures() > 0)) {
            notes.add("  known     " + knownFailures(known));
        }
        if (!comparison.complete()) {
            notes.add("  partial   what is gone from the facts files is not known, since not every assertion ran");
        }
        return notes;
    }

    private static String move(LexiconMove move) {
        String entry = Display.line(move.entry(), Wording.MAX_SENTENCE) + " ("
                + move.change().name().toLowerCase(Locale.ROOT) + "): ";
        return move.toPass() + move.toFail() == 0
                ? entry + "moved no assertion"
                : entry + "moved " + move.toPass() + " to pass and " + move.toFail() + " to fail";
    }

    private String knownFailures(int now) {
        int more = now - comparison.knownFailures();
        String change =
                more == 0 ? "as many as accepted" : Math.abs(more) + (more > 0 ? " more" : " fewer") + " than accepted";
        return now + (now == 1 ? " known failure, " : " known failures, ") + change;
    }

    private List<String> ids(Change change) {
        return report.decisions().stream()
                .filter(decision -> decision.change() == change && isPlain(decision))
                .map(decision -> decision.judgement().assertion().id())
                .toList();
    }

    private static void addNames(List<String> notes, String label, List<String> ids) {
        if (!ids.isEmpty()) {
            String shown = ids.stream()
                    .limit(MAX_NAMES)
                    .map(id -> Display.line(id, Wording.MAX_SENTENCE))
                    .collect(Collectors.joining(", "));
            String more = ids.size() > MAX_NAMES ? " and " + (ids.size() - MAX_NAMES) + " more" : "";
            notes.add("  " + label + " ".repeat(10 - label.length()) + shown + more);
        }
    }
}
