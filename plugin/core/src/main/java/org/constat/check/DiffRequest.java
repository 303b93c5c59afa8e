package org.constat.check;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which extractions to compare. Immutable.
 *
 * @param setup the corpus, with the extractor that answers where {@code after} is null
 * @param before a stored extraction; null for the accepted one of the corpus
 * @param after a stored extraction; null for what the extractor finds now
 * @param maxLost how many facts may be lost before it is red; null for any number
 * @since 0.1
 */
public record DiffRequest(
        Setup setup,
        @Nullable Path before,
        @Nullable Path after,
        @Nullable Integer maxLost) {}
