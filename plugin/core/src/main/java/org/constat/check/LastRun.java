package org.constat.check;

import java.util.List;
import java.util.Map;
import org.constat.corpus.Trials;
import org.constat.match.Verdict;
import org.constat.report.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What {@code results.json} says of the last check.
 *
 * @param complete whether every assertion ran
 * @param trials how often the extractor was asked, and how often an assertion had to pass
 * @param failedArticles the ids of the articles that the extractor failed on
 * @param inputs what it was about; null where it does not say
 * @param results by the ids of the assertions
 */
record LastRun(
        boolean complete,
        Trials trials,
        List<String> failedArticles,
        @Nullable Inputs inputs,
        Map<String, Result> results) {

    /**
     * @param verdict how the assertion was answered
     * @param articles in how many articles it held or was found
     */
    record Result(Verdict verdict, int articles) {}
}
