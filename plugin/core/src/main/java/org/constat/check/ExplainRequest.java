package org.constat.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to explain. Immutable.
 *
 * @param setup corpus, extractor, languages
 * @param sentence a sentence or slots in bars, as a facts file would have it; null to explain assertions of the corpus
 * @param language the language of the sentence; null to find out
 * @param ids the assertions of the corpus to explain, where there is no sentence
 * @param articles the articles to look at; empty for all, or for those that the assertion means
 * @since 0.1
 */
public record ExplainRequest(
        Setup setup, @Nullable String sentence, @Nullable String language, Set<String> ids, Set<String> articles) {

    /** Copies the sets. */
    public ExplainRequest {
        ids = Set.copyOf(ids);
        articles = Set.copyOf(articles);
    }
}
