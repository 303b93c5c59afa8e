package org.constat.corpus;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code corpus.yaml} says.
 *
 * @param name how reports call the corpus; null for the name of its folder
 * @param language of articles that do not say theirs; or null
 * @param licence under which the articles may be used, for people to read; or null
 * @param text how much of the articles reports and caches may hold
 * @param extractor the thing under test; null where the file names none
 * @param trials how often a run asks the extractor
 * @param gates what lets the build pass, as it is written; or null
 * @param relations the project's own relations, as they are written; or null
 * @since 0.1
 */
public record CorpusSettings(
        @Nullable String name,
        @Nullable String language,
        @Nullable String licence,
        TextPolicy text,
        @Nullable ExtractorSpec extractor,
        Trials trials,
        @Nullable Node gates,
        @Nullable Node relations) {

    /** The settings of a corpus without {@code corpus.yaml}. */
    public static final CorpusSettings DEFAULT =
            new CorpusSettings(null, null, null, TextPolicy.FULL, null, Trials.ONE, null, null);

    static final Set<String> KEYS =
            Set.of("name", "language", "licence", "text", "extractor", "trials", "passIn", "gates", "relations");

    /** How much of the articles reports and caches may hold. */
    public enum TextPolicy {
        /** Nothing of them. */
        NONE,
        /** The sentences that facts rest on. */
        EVIDENCE,
        /** All of them. */
        FULL
    }
}
