package org.constat.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.constat.assertion.Assertion.Kind;
import org.constat.gate.Decision;
import org.constat.match.Step;
import org.constat.match.Verdict;

/**
 * How the passes spread over tags and leniencies.
 *
 * @param byTag for each tag, how many held and were found
 * @param byLeniency for each leniency, on how many passes it bears
 * @param held how many assertions held
 * @param heldByWordsAlone how many of them rest on no leniency
 */
record Breakdown(Map<String, Rates> byTag, Map<Step.Kind, Integer> byLeniency, int held, int heldByWordsAlone) {

    /**
     * The rates of some assertions.
     *
     * @param holds how many must be found
     * @param held how many of these are
     * @param nevers how many must never be found
     * @param found how many of these are
     */
    record Rates(int holds, int held, int nevers, int found) {
        private static final Rates NONE = new Rates(0, 0, 0, 0);

        private Rates and(Decision decision) {
            Verdict verdict = decision.judgement().verdict();
            return decision.judgement().assertion().kind() == Kind.HOLDS
                    ? new Rates(holds + 1, held + (verdict == Verdict.HELD ? 1 : 0), nevers, found)
                    : new Rates(holds, held, nevers + 1, found + (verdict == Verdict.FOUND ? 1 : 0));
        }
    }

    static Breakdown of(List<Decision> decisions) {
        Map<String, Rates> byTag = new TreeMap<>();
        Map<Step.Kind, Integer> byLeniency = new EnumMap<>(Step.Kind.class);
        int held = 0;
        int byWordsAlone = 0;
        for (Decision decision : decisions) {
            decision.judgement()
                    .assertion()
                    .tags()
                    .forEach(tag ->
                            byTag.put(tag, byTag.getOrDefault(tag, Rates.NONE).and(decision)));
            if (decision.judgement().verdict() == Verdict.HELD) {
                List<Step.Kind> kinds = leniencies(decision);
                kinds.forEach(kind -> byLeniency.merge(kind, 1, Integer::sum));
                held++;
                byWordsAlone += kinds.isEmpty() ? 1 : 0;
            }
        }
        return new Breakdown(byTag, byLeniency, held, byWordsAlone);
    }

    private static List<Step.Kind> leniencies(Decision decision) {
        return decision.judgement().matches().stream()
                .flatMap(match -> match.proof().stream())
                .map(Step::kind)
                .filter(Step.Kind::isLeniency)
                .distinct()
                .toList();
    }
}
