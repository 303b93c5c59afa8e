package org.constat.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.extract.ExtractorIdentity;
import org.constat.gate.Decision;
import org.constat.gate.GateResult;

/**
 * What came out of a run.
 *
 * @param complete whether every assertion of the corpus ran
 * @param articles how many articles were extracted
 * @param extractedFacts how many facts they yielded
 * @param articlesWithoutFacts the ids of the articles of more than 50 words that yielded none
 * @param failedArticles the ids of the articles that the extractor failed on, with what went wrong
 * @param extractor who extracted
 * @param decisions one an assertion, in the order of the facts files
 * @param gate whether the build is red
 * @param excerpts by the id of the assertion: where the fact stands that its finding is about
 * @since 0.1
 */
public record Report(
        boolean complete,
        int articles,
        long extractedFacts,
        List<String> articlesWithoutFacts,
        Map<String, String> failedArticles,
        ExtractorIdentity extractor,
        List<Decision> decisions,
        GateResult gate,
        Map<String, Excerpt> excerpts) {

    /** Copies the collections. */
    public Report {
        articlesWithoutFacts = List.copyOf(articlesWithoutFacts);
        failedArticles = Collections.unmodifiableMap(new LinkedHashMap<>(failedArticles));
        decisions = List.copyOf(decisions);
        excerpts = Map.copyOf(excerpts);
    }

    /** Returns the counts. */
    public Summary summary() {
        return Summary.of(this);
    }
}
