package org.constat.report;

import java.util.Map;
import org.constat.Fact;

/**
 * What a report may show of an article.
 *
 * @param id the article's
 * @param title empty where it has none, or where it must not be shown
 * @param language its tag; empty where it is not known
 * @param text all of it; empty where it must not be shown
 * @param passages where the facts stand that the report shows
 * @since 0.1
 */
public record ShownArticle(String id, String title, String language, String text, Map<Fact, Passage> passages) {

    /** Copies the passages. */
    public ShownArticle {
        passages = Map.copyOf(passages);
    }

    /**
     * The sentence that a fact stands in.
     *
     * @param line from 1
     * @param begin in UTF-16 units of the text
     * @param end behind its last unit
     * @param sentence as it is in the text; empty where it must not be shown
     */
    public record Passage(int line, int begin, int end, String sentence) {}
}
