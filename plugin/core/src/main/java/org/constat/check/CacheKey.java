package org.constat.check;

import java.util.Optional;
import org.constat.corpus.Corpus;
import org.constat.corpus.ExtractorSpec;
import org.constat.corpus.Problems;
import org.constat.extract.ExtractorIdentity;
import org.constat.spi.Language;
import org.constat.spi.Languages;

/** Finds by content what decides the answers of an extractor, where that can be told. */
final class CacheKey {
    private final Loaded loaded;
    private final ExtractorIdentity extractor;

    CacheKey(Loaded loaded, ExtractorIdentity extractor) {
        this.loaded = loaded;
        this.extractor = extractor;
    }

    /** Returns it; empty where nobody can tell when the answers become others, so that none may be kept. */
    Optional<String> content() {
        return extractor.deterministic()
                ? specific().map(content -> new RunInputs(loaded, extractor).identity() + "\n" + content)
                : Optional.empty();
    }

    private Optional<String> specific() {
        ExtractorSpec spec = loaded.extractor();
        if (spec instanceof ExtractorSpec.BuiltIn) {
            return loaded.readings() == null
                    ? ofLanguages(loaded.setup(), loaded.corpus())
                    : Optional.of(loaded.readings().reader());
        }
        if (spec instanceof ExtractorSpec.OfClass) {
            return declaresFingerprint() ? ClassPathContent.of(loaded.setup().extractorLoader()) : Optional.empty();
        }
        return spec instanceof ExtractorSpec.OfCommand command
                        && !(command.inputs().isEmpty()
                                && extractor.fingerprint().isEmpty())
                ? Optional.of(command.command() + RunInputs.contents(command.inputs()))
                : Optional.empty();
    }

    /** The built-in extractor and the readers are their code, their dictionaries, and the project's own lexicon. */
    static Optional<String> ofLanguages(Setup setup, Corpus corpus) {
        Languages languages = setup.languages();
        String lexicon = corpus.text("lexicon.yaml", new Problems()).orElse("");
        return languages.all().stream()
                .findFirst()
                .map(Language::getClass)
                .flatMap(module -> ClassPathContent.of(module.getClassLoader()))
                .map(classPath -> languages.tags() + "\n" + classPath + "\n" + lexicon);
    }

    /** The one that every extractor has says nothing of what it reads beside its classes. */
    private boolean declaresFingerprint() {
        String unasked = (extractor.id() + " " + extractor.version()).strip();
        return !extractor.fingerprint().isEmpty() && !extractor.fingerprint().equals(unasked);
    }
}
