package org.constat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constat.corpus.Problem;
import org.constat.gate.AcceptPlan;
import org.constat.gate.AcceptedState;
import org.constat.gate.BaselineRow;
import org.constat.report.Display;
import org.jspecify.annotations.Nullable;

/** All that accepting says. */
final class AcceptMessages {
    private static final int SHOWN = 20;
    private static final int MAX_TEXT = 240;

    private AcceptMessages() {}

    static String onBuildServer(String command) {
        return "REFUSED  CI is set: a build server verifies, people accept.\n" + "Run " + command
                + " where you work, look at the difference, and commit it.";
    }

    static String noReason(String reason) {
        return reason.isBlank()
                ? "REFUSED  constat.reason is empty; say in a few words why these assertions do not pass."
                : "REFUSED  a reason cannot begin with \"knownFailure:\"; write knownFailure in the facts file instead.";
    }

    static String noResults(Object file, String check) {
        return "REFUSED  there is no " + file + ", so there is nothing to accept.\nRun " + check + " first.";
    }

    static String notResults(Object file, String check) {
        return "REFUSED  " + file + " is not what this version of constat:check writes.\nRun " + check + " again.";
    }

    static String partial(String check) {
        return "REFUSED  the last check did not run every assertion.\nRun " + check
                + " without constat.ids and constat.tags, then accept.";
    }

    static String tooFewTrials(int trials, int least, String check) {
        return "REFUSED  the extractor declares that it does not answer the same each time, and the last check asked it "
                + (trials == 1 ? "once" : trials + " times") + ".\nRun " + check + " -Dconstat.trials=" + least
                + ", or write \"trials: " + least + "\" into corpus.yaml, then accept.";
    }

    static String failedArticles(List<String> articles, String check) {
        return "REFUSED  the extractor failed on " + names(articles)
                + ", so the last check does not say what is found there.\nMend that, run " + check + ", then accept.";
    }

    static String errors(List<String> ids, String check) {
        return "REFUSED  the last check could not answer " + names(ids) + ", and an error is never accepted.\n"
                + "Mend that, run " + check + ", then accept.";
    }

    static String notAFolder(String corpus) {
        return "REFUSED  the corpus " + Display.line(corpus, MAX_TEXT)
                + " lies in a jar; its baseline is accepted where its folder is.";
    }

    static String changed(List<String> what, String check) {
        return "REFUSED  changed since the last check: " + String.join(", ", what) + ".\nRun " + check
                + " again, look at what it says, then accept.";
    }

    static List<String> unexplained(AcceptPlan plan, String command) {
        List<String> ids = plan.unexplained();
        List<String> lines = new ArrayList<>();
        lines.add("REFUSED  " + (ids.size() == 1 ? "1 assertion does" : ids.size() + " assertions do")
                + " not pass, and nobody has said why");
        addAll(lines, "no reason", ids.stream().map(id -> describe(plan, id)).toList());
        lines.add("  next      " + command + " -Dconstat.reason=\"…\"");
        return lines;
    }

    private static String describe(AcceptPlan plan, String id) {
        return plan.baseline().row(id).map(AcceptMessages::row).orElse(id);
    }

    static List<String> accepted(AcceptPlan plan, @Nullable AcceptedState before, List<String> files) {
        List<String> lines = new ArrayList<>();
        long passing = plan.baseline().rows().values().stream()
                .filter(BaselineRow::passed)
                .count();
        int all = plan.baseline().rows().size();
        lines.add("ACCEPTED  " + (all == 1 ? "1 assertion" : all + " assertions") + ": " + passing + " pass, "
                + (all - passing) + " do not · " + String.join(", ", files));
        if (before != null) {
            addAll(
                    lines,
                    "replaced",
                    before.problems().stream().map(Problem::toString).toList());
        }
        addAll(lines, "added", plan.added().stream().map(AcceptMessages::row).toList());
        addAll(
                lines,
                "removed",
                plan.removed().stream().map(AcceptMessages::row).toList());
        addAll(
                lines,
                "renamed",
                plan.renamed().entrySet().stream()
                        .map(renamed -> renamed.getValue() + " -> " + renamed.getKey())
                        .toList());
        addAll(
                lines,
                "changed",
                plan.changed().entrySet().stream().map(AcceptMessages::change).toList());
        lines.add("  next      look at the difference, and commit it");
        return lines;
    }

    private static void addAll(List<String> lines, String label, List<String> texts) {
        String begin = "  " + label + " ".repeat(Math.max(1, 10 - label.length()));
        texts.stream().limit(SHOWN).forEach(text -> lines.add(begin + Display.line(text, MAX_TEXT)));
        if (texts.size() > SHOWN) {
            lines.add(begin + "… and " + (texts.size() - SHOWN) + " more");
        }
    }

    private static String row(BaselineRow row) {
        return row.id() + " " + row.verdict() + reason(row);
    }

    private static String change(Map.Entry<BaselineRow, BaselineRow> change) {
        BaselineRow now = change.getKey();
        BaselineRow before = change.getValue();
        if (now.verdict() != before.verdict()) {
            return now.id() + " " + before.verdict() + " -> " + now.verdict() + reason(now);
        }
        if (!now.reading().equals(before.reading())) {
            return now.id() + " read as " + now.reading();
        }
        return now.articles() == before.articles()
                ? now.id() + " " + now.verdict() + reason(now)
                : now.id() + " " + before.articles() + " -> " + now.articles() + " articles";
    }

    private static String reason(BaselineRow row) {
        return row.reason().isEmpty() ? "" : " (" + row.reason() + ")";
    }

    private static String names(List<String> names) {
        String shown = String.join(", ", names.stream().limit(SHOWN).toList());
        return Display.line(shown, MAX_TEXT) + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }
}
