package org.constat.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.corpus.Trials;
import org.constat.extract.ExtractorIdentity;
import org.constat.gate.Comparison;
import org.constat.gate.Decision;
import org.constat.gate.GateResult;
import org.jspecify.annotations.Nullable;

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
 * @param trials how often the extractor was asked, and how often an assertion had to pass
 * @param gate whether the build is red
 * @param excerpts by the id of the assertion: where the fact stands that its finding is about
 * @param comparison how the run stands against the accepted state; null where nothing was accepted
 * @param inputs what the run was about; null where nobody may accept it
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
        Trials trials,
        GateResult gate,
        Map<String, Excerpt> excerpts,
        @Nullable Comparison comparison,
        @Nullable Inputs inputs) {

    /** Copies the collections. */
    public Report {
        articlesWithoutFacts = List.copyOf(articlesWithoutFacts);
        failedArticles = Collections.unmodifiableMap(new LinkedHashMap<>(failedArticles));
        decisions = List.copyOf(decisions);
        excerpts = Map.copyOf(excerpts);
    }

    /** Makes a report of a single trial that knows no accepted state, and that nobody may accept. */
    public Report(
            boolean complete,
            int articles,
            long extractedFacts,
            List<String> articlesWithoutFacts,
            Map<String, String> failedArticles,
            ExtractorIdentity extractor,
            List<Decision> decisions,
            GateResult gate,
            Map<String, Excerpt> excerpts) {
        this(
                complete,
                articles,
                extractedFacts,
                articlesWithoutFacts,
                failedArticles,
                extractor,
                decisions,
                Trials.ONE,
                gate,
                excerpts,
                null,
                null);
    }

    /** Returns the same report, held against the accepted state. */
    public Report compared(@Nullable Comparison with, Inputs about, GateResult result) {
        return new Report(
                complete,
                articles,
                extractedFacts,
                articlesWithoutFacts,
                failedArticles,
                extractor,
                decisions,
                trials,
                result,
                excerpts,
                with,
                about);
    }

    /** Returns the counts. */
    public Summary summary() {
        return Summary.of(this);
    }
}
