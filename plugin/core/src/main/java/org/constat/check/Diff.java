package org.constat.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.corpus.CorpusException;
import org.constat.corpus.Location;
import org.constat.corpus.Problem;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractorException;
import org.constat.extract.ExtractorSource;
import org.constat.extract.StoredExtraction;
import org.jspecify.annotations.Nullable;

/**
 * Compares two extractions of one corpus, fact by fact.
 *
 * @since 0.1
 */
public final class Diff {
    private final DiffRequest request;
    private final Loaded loaded;
    private final DiffReport report = new DiffReport();

    private Diff(DiffRequest request, Loaded loaded) {
        this.request = request;
        this.loaded = loaded;
    }

    /**
     * Compares.
     *
     * @throws CorpusException if the corpus has mistakes, or nothing was accepted to compare with
     * @throws ExtractorException if an extraction cannot be read at all
     */
    public static DiffResult run(DiffRequest request) {
        try (Loaded loaded = Loaded.withoutNeedOfAssertions(request.setup())) {
            return new Diff(request, loaded).run();
        }
    }

    private DiffResult run() {
        try (ExtractorSource before = StoredExtraction.open(beforePlace(), Map.of(), true);
                ExtractorSource after = afterSource()) {
            try (Extractor stored = before.open()) {
                new StreamedFeed(loaded, after).forEach(id -> true, extracted -> compare(stored, extracted));
            } catch (ExtractorException trouble) {
                throw trouble;
            } catch (Exception trouble) {
                throw new ExtractorException(String.valueOf(trouble.getMessage()), trouble);
            }
            return report.result(before.identity(), after.identity(), request.maxLost());
        }
    }

    private Path beforePlace() {
        Path place = request.before();
        Path accepted = loaded.corpus().folder().resolve(AcceptedFiles.EXTRACTION);
        if (place == null && !Files.exists(accepted)) {
            throw new CorpusException(
                    List.of(new Problem(Location.of(AcceptedFiles.EXTRACTION), CheckMessages.nothingAccepted())));
        }
        return place == null ? accepted : place;
    }

    private ExtractorSource afterSource() {
        Path after = request.after();
        return after == null ? new Sources(loaded).open() : StoredExtraction.open(after, Map.of(), true);
    }

    private void compare(Extractor stored, Extracted extracted) {
        Article article = extracted.article();
        if (extracted instanceof Extracted.Failed failed) {
            report.addUncompared(article.id(), failed.message());
        } else if (extracted instanceof Extracted.Facts now) {
            try {
                FactPairs pairs = new FactPairs(
                        stored.extract(article), now.facts(), fact -> isSymmetric(fact, article.language()));
                report.add(article.id(), pairs);
            } catch (Exception trouble) {
                report.addUncompared(article.id(), String.valueOf(trouble.getMessage()));
            }
        }
    }

    private boolean isSymmetric(Fact fact, @Nullable String articleLanguage) {
        String language = fact.language() == null ? articleLanguage : fact.language();
        if (language == null) {
            return false;
        }
        Phrase relation = fact.relation();
        String lemma =
                relation.head() == null ? relation.text() : relation.head().lemma();
        return loaded.lexicon().senses(lemma, language).stream()
                .anyMatch(sense -> sense.concept().symmetric());
    }
}
