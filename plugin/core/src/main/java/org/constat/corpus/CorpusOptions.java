package org.constat.corpus;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run brings in place of parts of the corpus folder.
 *
 * @param articles the folder or the one file to take the articles from ({@code constat.articles}); null for the corpus's own
 * @param facts the facts files, or folders of them, to read ({@code constat.facts}); empty for the corpus's own
 * @since 0.1
 */
public record CorpusOptions(@Nullable Path articles, List<Path> facts) {

    /** Everything from the corpus folder. */
    public static final CorpusOptions DEFAULT = new CorpusOptions(null, List.of());

    /** Copies the list. */
    public CorpusOptions {
        facts = List.copyOf(facts);
    }
}
