package org.constat.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constat.assertion.Assertion;
import org.constat.assertion.KnownFailure;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What accepting a run would write, and how that differs from what was accepted before.
 *
 * @param baseline the rows to write
 * @param added the rows of assertions that were not there
 * @param removed the rows of assertions that are no longer there
 * @param renamed the former id of each assertion that only its id tells from what was there, by its id now
 * @param changed the rows that are another than before, each with the one before
 * @param unexplained the ids of those that do not pass, and that nobody has given a reason for
 * @since 0.1
 */
public record AcceptPlan(
        Baseline baseline,
        List<BaselineRow> added,
        List<BaselineRow> removed,
        Map<String, String> renamed,
        Map<BaselineRow, BaselineRow> changed,
        List<String> unexplained) {

    /**
     * The outcome of an assertion that is to be accepted.
     *
     * @param assertion what was asked
     * @param verdict how it was answered
     * @param articles in how many articles it held or was found
     */
    public record Result(Assertion assertion, Verdict verdict, int articles) {}

    /**
     * Plans.
     *
     * @param before what was accepted before
     * @param results of every assertion of the corpus
     * @param reason why those that are new to the list of failures do not pass; null where nobody says
     */
    public static AcceptPlan of(Baseline before, List<Result> results, @Nullable String reason) {
        return new Planning(before, results, reason).plan();
    }

    private static final class Planning {
        private final Baseline before;
        private final List<Result> results;
        private final @Nullable String reason;
        private final Map<String, String> renamed;
        private final List<BaselineRow> rows = new ArrayList<>();
        private final List<BaselineRow> added = new ArrayList<>();
        private final Map<BaselineRow, BaselineRow> changed = new LinkedHashMap<>();
        private final List<String> unexplained = new ArrayList<>();

        Planning(Baseline before, List<Result> results, @Nullable String reason) {
            this.before = before;
            this.results = results;
            this.reason = reason;
            this.renamed = renamed(before, results);
        }

        /** An id that is gone and one that is new are the same assertion where one reading names both and no other. */
        private static Map<String, String> renamed(Baseline before, List<Result> results) {
            Map<String, List<BaselineRow>> gone = new HashMap<>();
            Set<String> ids = new HashSet<>();
            results.forEach(result -> ids.add(result.assertion().id()));
            Comparison.goneFrom(before, ids)
                    .forEach(row -> gone.computeIfAbsent(row.reading(), reading -> new ArrayList<>())
                            .add(row));
            Map<String, String> renamed = new LinkedHashMap<>();
            for (Result result : results) {
                Assertion assertion = result.assertion();
                List<BaselineRow> same = gone.getOrDefault(Readings.of(assertion), List.of());
                boolean isNew = before.row(assertion.id()).isEmpty();
                if (isNew && same.size() == 1 && same.get(0).fits(assertion.kind())) {
                    renamed.putIfAbsent(assertion.id(), same.get(0).id());
                    gone.remove(Readings.of(assertion));
                }
            }
            return renamed;
        }

        AcceptPlan plan() {
            results.forEach(this::accept);
            Set<String> kept = new HashSet<>(renamed.values());
            rows.forEach(row -> kept.add(row.id()));
            return new AcceptPlan(
                    Baseline.of(rows), added, Comparison.goneFrom(before, kept), renamed, changed, unexplained);
        }

        private void accept(Result result) {
            String id = result.assertion().id();
            Optional<BaselineRow> old = before.row(renamed.getOrDefault(id, id));
            BaselineRow row = new BaselineRow(
                    id,
                    result.verdict(),
                    result.articles(),
                    Readings.of(result.assertion()),
                    Tsv.cell(reasonFor(result, old)));
            rows.add(row);
            if (old.isEmpty()) {
                added.add(row);
            } else if (!old.get().equals(row) && !renamed.containsKey(id)) {
                changed.put(row, old.get());
            }
        }

        private String reasonFor(Result result, Optional<BaselineRow> old) {
            if (result.verdict().passes()) {
                return "";
            }
            KnownFailure known = result.assertion().knownFailure();
            if (known != null) {
                return BaselineRow.knownReason(GateMessages.known(known));
            }
            Optional<String> kept = old.filter(row -> row.verdict() == result.verdict() && !row.wasKnownFailure())
                    .map(BaselineRow::reason)
                    .filter(before -> !before.isEmpty());
            if (kept.isEmpty() && reason == null) {
                unexplained.add(result.assertion().id());
            }
            return kept.orElse(reason == null ? "" : reason);
        }
    }
}
