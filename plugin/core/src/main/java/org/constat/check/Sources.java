package org.constat.check;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.constat.corpus.CorpusSettings.TextPolicy;
import org.constat.corpus.ExtractorSpec;
import org.constat.corpus.Trials;
import org.constat.extract.BuiltInExtractor;
import org.constat.extract.CachedExtractor;
import org.constat.extract.ClassExtractor;
import org.constat.extract.CommandExtractor;
import org.constat.extract.ExtractionCache;
import org.constat.extract.ExtractorException;
import org.constat.extract.ExtractorSource;
import org.constat.extract.StoredExtraction;
import org.jspecify.annotations.Nullable;

/** Opens the extractor that a setup or a corpus names. */
final class Sources {
    private final Loaded loaded;

    Sources(Loaded loaded) {
        this.loaded = loaded;
    }

    /** @throws ExtractorException if it cannot be used */
    ExtractorSource open() {
        return cached(openUncached());
    }

    /** Opens it for several trials, none of which may take what another found. */
    ExtractorSource open(Trials trials) {
        return trials.count() == 1 ? open() : openUncached();
    }

    private ExtractorSource cached(ExtractorSource source) {
        Path folder = loaded.setup().cache();
        boolean mayKeep = loaded.corpus().settings().text() != TextPolicy.NONE;
        return folder == null || !mayKeep
                ? source
                : new CacheKey(loaded, source.identity())
                        .content()
                        .<ExtractorSource>map(key -> new CachedExtractor(source, new ExtractionCache(folder, key)))
                        .orElse(source);
    }

    private ExtractorSource openUncached() {
        ExtractorSpec spec = loaded.extractor();
        if (spec instanceof ExtractorSpec.OfClass named) {
            return ofClass(named.className());
        }
        if (spec instanceof ExtractorSpec.Stored stored) {
            return StoredExtraction.open(stored.file(), stored.fields(), stored.fresh());
        }
        if (spec instanceof ExtractorSpec.OfCommand command) {
            return new CommandExtractor(command.command(), workingDirectory(), command.timeout(), command.workers());
        }
        return new BuiltInExtractor(loaded.setup().languages(), loaded.lexicon());
    }

    /** A command runs in the corpus folder, unless that lies in a jar. */
    private @Nullable Path workingDirectory() {
        Path folder = loaded.corpus().folder();
        return folder.getFileSystem().equals(FileSystems.getDefault()) ? folder : null;
    }

    private ExtractorSource ofClass(String className) {
        ClassLoader loader = loaded.setup().extractorLoader();
        if (loader == null) {
            throw new ExtractorException(CheckMessages.noClassPath(className));
        }
        return new ClassExtractor(className, loader);
    }
}
