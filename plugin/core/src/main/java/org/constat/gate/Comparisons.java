package org.constat.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.assertion.Assertion;
import org.constat.match.Match;

/**
 * Holds a run as a whole against the accepted state.
 *
 * @since 0.1
 */
public final class Comparisons {

    private Comparisons() {}

    /**
     * Compares.
     *
     * @param accepted the accepted state
     * @param now what this run was reached with
     * @param all every assertion of the corpus
     * @param complete whether all of them ran; a partial run knows nothing of what is gone
     * @param decisions about those that ran
     * @param acceptedMatches as in {@link Comparison#acceptedMatches()}
     * @param moves as in {@link Comparison#moves()}
     */
    public static Comparison of(
            AcceptedState accepted,
            CorpusLock now,
            List<Assertion> all,
            boolean complete,
            List<Decision> decisions,
            Map<String, List<Match>> acceptedMatches,
            List<LexiconMove> moves) {
        Baseline baseline = accepted.baseline();
        Set<String> ids = all.stream().map(Assertion::id).collect(Collectors.toSet());
        boolean knowsGone = complete && accepted.problems().isEmpty();
        return new Comparison(
                complete,
                knowsGone ? Comparison.goneFrom(baseline, ids) : List.of(),
                Since.of(accepted.lock(), now, rereadings(baseline, decisions)),
                baseline.knownFailures(),
                accepted.problems(),
                worse(baseline, decisions),
                acceptedMatches,
                moves);
    }

    private static int rereadings(Baseline baseline, List<Decision> decisions) {
        return (int) decisions.stream()
                .map(decision -> decision.judgement().assertion())
                .filter(assertion -> baseline.row(assertion.id())
                        .filter(row -> Changes.isReread(assertion, row))
                        .isPresent())
                .count();
    }

    private static Map<String, BaselineRow> worse(Baseline baseline, List<Decision> decisions) {
        Map<String, BaselineRow> rows = new LinkedHashMap<>();
        decisions.stream()
                .filter(Decision::red)
                .map(decision -> decision.judgement().assertion().id())
                .forEach(id -> baseline.row(id).ifPresent(row -> rows.put(id, row)));
        return rows;
    }
}
