package org.constat.match.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.match.fact.Comparison;
import org.constat.match.form.Form;
import org.constat.match.query.Query;

/**
 * Chooses among the facts of an article that cannot satisfy an assertion those that are worth a comparison, so that its
 * failure shows the nearest: the most alike first, none that can come no nearer than what is known, and the fewer the more
 * assertions there are.
 *
 * @since 0.1
 */
public final class Hints {
    private static final int COMPARED_A_RUN = 60_000;
    private static final int FEWEST_COMPARED = 6;
    private static final int MOST_COMPARED = 200;
    private static final int LISTED_OF_AN_ARTICLE = 40;
    private static final int SAMPLE = 256;
    private static final long SAMPLED_A_RUN = 20_000_000;

    private final int compared;
    private final Map<AssertionState, List<Hint>> ofArticle = new LinkedHashMap<>();
    private long sampled;

    /**
     * A fact that shares words with an assertion.
     *
     * @param query the query that it comes near to
     * @param form the form of the fact that does
     * @param distance the least by which the two differ
     */
    record Hint(Query query, Form form, int distance) {}

    /** @param assertions how many there are */
    public Hints(int assertions) {
        compared = Math.max(FEWEST_COMPARED, Math.min(MOST_COMPARED, COMPARED_A_RUN / Math.max(1, assertions)));
    }

    /** Returns whether facts that share no more than one word with an assertion are still looked for. */
    public boolean wantsMore() {
        return sampled < SAMPLED_A_RUN;
    }

    /** Returns some of the queries that share a key with a fact, others for each fact where there are many. */
    public int[] sample(int[] queries, int fact) {
        sampled += Math.min(SAMPLE, queries.length);
        if (queries.length <= SAMPLE) {
            return queries;
        }
        int first = Math.floorMod(fact * SAMPLE, queries.length);
        int[] sample = Arrays.copyOfRange(queries, first, first + SAMPLE);
        int over = Math.max(0, first + SAMPLE - queries.length);
        System.arraycopy(queries, 0, sample, SAMPLE - over, over);
        return sample;
    }

    /**
     * Offers a fact of the article.
     *
     * @param apart in how many of relation, subject and object it shares no word with the query
     */
    public void offer(AssertionState state, Query query, Form form, int apart) {
        int distance = Comparison.leastDistance(apart - query.openSlots());
        if (isWanted(state, distance)) {
            add(ofArticle.computeIfAbsent(state, unused -> new ArrayList<>()), new Hint(query, form, distance));
        }
    }

    private boolean isWanted(AssertionState state, int distance) {
        return state.hints() < compared
                && state.heldIn().isEmpty()
                && distance < state.nearest().bar();
    }

    private static void add(List<Hint> hints, Hint hint) {
        int at = hints.size();
        while (at > 0 && hint.distance() < hints.get(at - 1).distance()) {
            at--;
        }
        if (at < LISTED_OF_AN_ARTICLE) {
            hints.add(at, hint);
            if (hints.size() > LISTED_OF_AN_ARTICLE) {
                hints.remove(LISTED_OF_AN_ARTICLE);
            }
        }
    }

    /** Compares those that were offered of an article, after it has been settled, and forgets them. */
    public void compare(ArticleMatch article) {
        ofArticle.forEach((state, hints) -> {
            for (Hint hint : hints) {
                if (isWanted(state, hint.distance())) {
                    state.countHint();
                    article.suggest(hint.query(), hint.form(), state);
                }
            }
        });
        ofArticle.clear();
    }
}
