package org.constat.check;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.constat.corpus.ExtractorSpec;
import org.constat.extract.BuiltInExtractor;
import org.constat.extract.ClassExtractor;
import org.constat.extract.CommandExtractor;
import org.constat.extract.ExtractorException;
import org.constat.extract.ExtractorSource;
import org.constat.extract.StoredExtraction;
import org.constat.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Opens the extractor that a setup or a corpus names. */
final class Sources {
    private final Setup setup;
    private final Lexicon lexicon;
    private final @Nullable Path workingDirectory;

    /** @param corpusFolder where a command runs, unless it lies in a jar */
    Sources(Setup setup, Lexicon lexicon, Path corpusFolder) {
        this.setup = setup;
        this.lexicon = lexicon;
        this.workingDirectory = corpusFolder.getFileSystem() == FileSystems.getDefault() ? corpusFolder : null;
    }

    /** @throws ExtractorException if it cannot be used */
    ExtractorSource open(ExtractorSpec spec) {
        if (spec instanceof ExtractorSpec.OfClass named) {
            return ofClass(named.className());
        }
        if (spec instanceof ExtractorSpec.Stored stored) {
            return StoredExtraction.open(stored.file(), stored.fields(), stored.fresh());
        }
        if (spec instanceof ExtractorSpec.OfCommand command) {
            return new CommandExtractor(command.command(), workingDirectory, command.timeout(), command.workers());
        }
        return new BuiltInExtractor(setup.languages(), lexicon);
    }

    private ExtractorSource ofClass(String className) {
        ClassLoader loader = setup.extractorLoader();
        if (loader == null) {
            throw new ExtractorException(CheckMessages.noClassPath(className));
        }
        return new ClassExtractor(className, loader);
    }
}
