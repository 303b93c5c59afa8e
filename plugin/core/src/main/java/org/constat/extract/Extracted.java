package org.constat.extract;

import java.util.List;
import org.constat.Article;
import org.constat.Fact;

/**
 * What an extractor made of one article.
 *
 * @since 0.1
 */
public sealed interface Extracted {

    /** Returns the article. */
    Article article();

    /**
     * The extractor answered.
     *
     * @param article the article
     * @param facts its facts, each piece of evidence as a place in the text
     */
    record Facts(Article article, List<Fact> facts) implements Extracted {

        /** Copies the facts. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * The extractor failed on this article: it crashed, took too long, or its answer is not what the protocol says.
     *
     * @param article the article
     * @param message what went wrong, in one line
     */
    record Failed(Article article, String message) implements Extracted {}
}
