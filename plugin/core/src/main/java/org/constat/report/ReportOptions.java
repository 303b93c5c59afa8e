package org.constat.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Which reports to write, and what they need to know beside what came out. Immutable.
 *
 * @param kinds what to write beside {@code results.json} and {@code junit.xml}
 * @param explainCommand as for {@link Console#lines}
 * @param corpus the corpus folder, or the jar that holds it
 * @param articles what the HTML report may show of the articles; empty for nothing
 * @since 0.1
 */
public record ReportOptions(Set<ReportKind> kinds, String explainCommand, Path corpus, List<ShownArticle> articles) {

    /** Copies the collections. */
    public ReportOptions {
        kinds = Set.copyOf(kinds);
        articles = List.copyOf(articles);
    }
}
