package org.constat.check;

import java.nio.file.Path;
import java.util.List;
import org.constat.assertion.Assertion;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusException;
import org.constat.corpus.ExtractorSpec;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.corpus.YamlDocument;
import org.constat.extract.ReadingCache;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Lexicons;
import org.constat.reading.AssertionReader;
import org.constat.reading.FactsReader;
import org.constat.reading.ReadingMemory;
import org.constat.spi.Language;
import org.jspecify.annotations.Nullable;

/**
 * A corpus with all that people wrote in it, read.
 *
 * @param setup what was asked for
 * @param corpus its settings and articles
 * @param lexicon the general layer and the corpus's own
 * @param assertions of all facts files
 * @param readings what the assertions were read as, to be kept for the next run; null where nothing is kept
 */
record Loaded(
        Setup setup,
        Corpus corpus,
        Lexicon lexicon,
        List<Assertion> assertions,
        @Nullable ReadingCache readings) implements AutoCloseable {

    Loaded {
        assertions = List.copyOf(assertions);
    }

    Loaded(Setup setup, Corpus corpus, Lexicon lexicon, List<Assertion> assertions) {
        this(setup, corpus, lexicon, assertions, null);
    }

    /** @throws CorpusException with every mistake of every file, or if there is nothing to check */
    static Loaded of(Setup setup) {
        return of(setup, true);
    }

    /** Reads a corpus for a question of one's own, which needs no assertion in it. */
    static Loaded withoutNeedOfAssertions(Setup setup) {
        return of(setup, false);
    }

    /** Reads the settings, the articles and the lexicon of a corpus, and leaves its facts files to others. */
    static Loaded withoutAssertions(Setup setup) {
        Problems problems = new Problems();
        Corpus corpus = Corpus.open(setup.corpus(), setup.options(), problems);
        Loaded loaded = new Loaded(setup, corpus, lexicon(setup, corpus, problems), List.of());
        if (!problems.isEmpty()) {
            loaded.close();
        }
        problems.throwIfAny();
        return loaded;
    }

    private static Loaded of(Setup setup, boolean needsAssertions) {
        Problems problems = new Problems();
        Loaded loaded = read(setup, needsAssertions, problems);
        if (!problems.isEmpty()) {
            loaded.close();
        }
        problems.throwIfAny();
        return loaded;
    }

    /** Reads what can be read, and goes on where something is wrong. */
    static Loaded read(Setup setup, boolean needsAssertions, Problems problems) {
        Corpus corpus = Corpus.open(setup.corpus(), setup.options(), problems);
        try {
            Lexicon lexicon = lexicon(setup, corpus, problems);
            ReadingCache readings = readings(setup, corpus);
            ReadingMemory memory = readings == null ? ReadingMemory.NONE : readings;
            FactsReader facts =
                    new FactsReader(new AssertionReader(setup.languages(), lexicon, memory, problems), problems);
            List<Assertion> assertions = needsAssertions ? facts.read(corpus) : facts.readIfAny(corpus);
            if (corpus.entries().isEmpty() && problems.isEmpty()) {
                problems.add(Location.of("articles"), CheckMessages.noArticle());
            }
            return new Loaded(setup, corpus, lexicon, assertions, readings);
        } catch (RuntimeException broken) {
            corpus.close();
            throw broken;
        }
    }

    private static @Nullable ReadingCache readings(Setup setup, Corpus corpus) {
        Path folder = setup.cache();
        return folder == null
                ? null
                : CacheKey.ofLanguages(setup, corpus)
                        .map(key -> ReadingCache.open(
                                folder, corpus.folder().toUri().toString(), key))
                        .orElse(null);
    }

    /** Keeps what the assertions were read as for the next run. */
    void keepReadings() {
        if (readings != null) {
            readings.save();
        }
    }

    private static Lexicon lexicon(Setup setup, Corpus corpus, Problems problems) {
        Lexicon general = setup.languages().all().stream()
                .findFirst()
                .map(Language::generalLexicon)
                .orElseGet(Lexicons::empty);
        YamlDocument own = corpus.document("lexicon.yaml", problems).orElse(null);
        return own == null ? general : Lexicons.withProject(general, own, problems);
    }

    ExtractorSpec extractor() {
        if (setup.extractor() != null) {
            return setup.extractor();
        }
        ExtractorSpec named = corpus.settings().extractor();
        return named == null ? new ExtractorSpec.BuiltIn() : named;
    }

    @Override
    public void close() {
        corpus.close();
    }
}
