package org.constat.check;

import java.nio.file.Path;
import java.util.Set;

/**
 * For which articles to suggest assertions. Immutable.
 *
 * @param setup corpus, extractor, languages
 * @param articles their ids; empty for all
 * @param directory where the candidates go, a facts file an article; made where it does not exist
 * @since 0.1
 */
public record SuggestRequest(Setup setup, Set<String> articles, Path directory) {

    /** Copies the ids. */
    public SuggestRequest {
        articles = Set.copyOf(articles);
    }
}
