package org.constat.check;

import java.nio.file.Path;
import org.constat.corpus.CorpusOptions;
import org.constat.corpus.ExtractorSpec;
import org.constat.spi.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Which corpus, which extractor, which languages: what every run starts from. Immutable.
 *
 * @param corpus the corpus folder, or a jar that holds one
 * @param options what replaces the articles or the facts files of the corpus
 * @param extractor replaces the extractor of {@code corpus.yaml}; null for that one, or the built-in one where it names none
 * @param extractorLoader where an extractor class is found, with the types of {@code constat-api} that this module sees;
 *     whoever made it closes it; null where there is no class path for it
 * @param languages the language modules
 * @param cache the folder that keeps what extractors answered; null for none
 * @since 0.1
 */
public record Setup(
        Path corpus,
        CorpusOptions options,
        @Nullable ExtractorSpec extractor,
        @Nullable ClassLoader extractorLoader,
        Languages languages,
        @Nullable Path cache) {
    /** Makes a setup that keeps nothing. */
    public Setup(
            Path corpus,
            CorpusOptions options,
            @Nullable ExtractorSpec extractor,
            @Nullable ClassLoader extractorLoader,
            Languages languages) {
        this(corpus, options, extractor, extractorLoader, languages, null);
    }

    /** Returns the setup of a corpus folder as it stands, with the languages that a class loader sees. */
    public static Setup of(Path corpus, ClassLoader languageLoader) {
        return new Setup(corpus, CorpusOptions.DEFAULT, null, null, Languages.load(languageLoader));
    }

    /** Returns the same setup with a cache. */
    public Setup withCache(@Nullable Path folder) {
        return new Setup(corpus, options, extractor, extractorLoader, languages, folder);
    }

    /** Returns the same setup with another extractor. */
    public Setup with(ExtractorSpec other) {
        return new Setup(corpus, options, other, extractorLoader, languages, cache);
    }
}
