package org.constat.assertion;

import java.util.List;
import java.util.Set;
import org.constat.corpus.Location;
import org.jspecify.annotations.Nullable;

/**
 * What people say must be found, or must never be found.
 *
 * @param id unique in the corpus
 * @param kind whether it must be found
 * @param text the sentence, the slots in bars, or a rendering of the map, as people wrote it
 * @param readings the reading of the text and of each further wording; empty where {@code unreadable} says why
 * @param unreadable why the text cannot be read, with the possible readings in bars; null where it can
 * @param articles the ids of the articles meant; empty for all
 * @param atLeast in how many of the articles meant it must hold, 1 or more
 * @param tags for selecting and counting
 * @param quote words that must stand in an article meant, and in whose sentence the evidence must lie; or null
 * @param armedBy the id of the {@code holds} that must hold for this near miss to mean anything; or null
 * @param options the switches of matching
 * @param knownFailure what people know of its failing, or null
 * @param location where it is written
 * @since 0.1
 */
public record Assertion(
        String id,
        Kind kind,
        String text,
        List<Reading> readings,
        @Nullable String unreadable,
        Set<String> articles,
        int atLeast,
        Set<String> tags,
        @Nullable String quote,
        @Nullable String armedBy,
        Options options,
        @Nullable KnownFailure knownFailure,
        Location location) {

    /** Copies the collections. */
    public Assertion {
        readings = List.copyOf(readings);
        articles = Set.copyOf(articles);
        tags = Set.copyOf(tags);
    }

    /** Whether something must be found. */
    public enum Kind {
        /** It must be found. */
        HOLDS,
        /** It must never be found. */
        NEVER
    }

    /**
     * The switches of matching.
     *
     * @param exact whether the fact may say nothing more than asked
     * @param inference whether inference rules count
     * @param source who must say it: null for the article itself or anybody, {@code nobody} for the article itself
     * @param leftovers whether page leftovers count ({@code blocks: any})
     */
    public record Options(
            boolean exact, boolean inference, @Nullable String source, boolean leftovers) {

        /** Everything as it is without a switch. */
        public static final Options DEFAULT = new Options(false, true, null, false);
    }
}
