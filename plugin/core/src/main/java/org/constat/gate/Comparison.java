package org.constat.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.constat.corpus.Problem;
import org.constat.match.Match;

/**
 * How a run stands against the accepted state.
 *
 * @param complete whether every assertion ran, so that a row without an assertion is gone
 * @param gone the rows that only the baseline knows; empty where the run is not complete
 * @param since what changed since it was accepted
 * @param knownFailures how many failures the facts files knew of when it was accepted
 * @param problems what is wrong with the files of the accepted state
 * @param accepted by the id of an assertion that is worse now: the rows of the baseline
 * @param acceptedMatches by the id of an assertion that is worse now: how it was satisfied when it was accepted, where the
 *     accepted extraction still tells
 * @param moves what the lines of the project's lexicon do that changed since
 * @since 0.1
 */
public record Comparison(
        boolean complete,
        List<BaselineRow> gone,
        Since since,
        int knownFailures,
        List<Problem> problems,
        Map<String, BaselineRow> accepted,
        Map<String, List<Match>> acceptedMatches,
        List<LexiconMove> moves) {

    /** Copies the collections. */
    public Comparison {
        gone = List.copyOf(gone);
        problems = List.copyOf(problems);
        accepted = Map.copyOf(accepted);
        acceptedMatches = Map.copyOf(acceptedMatches);
        moves = List.copyOf(moves);
    }

    /** Returns the rows whose assertions are not among these. */
    static List<BaselineRow> goneFrom(Baseline baseline, Collection<String> ids) {
        List<BaselineRow> gone = new ArrayList<>(baseline.rows().values());
        gone.removeIf(row -> ids.contains(row.id()));
        return gone;
    }
}
