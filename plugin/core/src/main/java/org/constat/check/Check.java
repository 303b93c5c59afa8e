package org.constat.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.constat.Article;
import org.constat.Fact;
import org.constat.corpus.CorpusException;
import org.constat.extract.CachedExtractor;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractorException;
import org.constat.extract.ExtractorSource;
import org.constat.report.Console;
import org.constat.report.Report;
import org.constat.report.ReportFiles;
import org.constat.report.ReportKind;
import org.constat.report.ReportOptions;

/**
 * Extracts the facts of a corpus, holds them against its assertions, and writes the reports.
 *
 * @since 0.1
 */
public final class Check {
    private final CheckRequest request;
    private final Consumer<Extracted> listener;

    private Check(CheckRequest request, Consumer<Extracted> listener) {
        this.request = request;
        this.listener = listener;
    }

    /**
     * Runs a check.
     *
     * @return what came out; its report files are written, also where it is red
     * @throws CorpusException if the corpus has mistakes, or there is nothing to check in it; it carries all of them
     * @throws ExtractorException if the extractor cannot be used at all
     */
    public static CheckResult run(CheckRequest request) {
        return run(request, (article, facts) -> {});
    }

    /**
     * Runs a check and shows the facts of each article as they come.
     *
     * @param listener called on this thread, article by article
     * @return as {@link #run(CheckRequest)}
     */
    public static CheckResult run(CheckRequest request, BiConsumer<Article, List<Fact>> listener) {
        return new Check(request, extracted -> {
                    if (extracted instanceof Extracted.Facts found) {
                        listener.accept(found.article(), found.facts());
                    }
                })
                .run();
    }

    private CheckResult run() {
        try (Loaded loaded = Loaded.of(request.setup())) {
            loaded.keepReadings();
            Selection selection = Selection.of(loaded.assertions(), request.ids(), request.tags());
            try (ExtractorSource source = new Sources(loaded).open(request.trials(loaded))) {
                ComparedReporting reporting = new ComparedReporting(loaded, request);
                return result(reporting.report(source, selection, listener), source, loaded);
            }
        }
    }

    private CheckResult result(Report report, ExtractorSource source, Loaded loaded) {
        CheckResult result = written(request, report, loaded);
        return source instanceof CachedExtractor cached ? result.withCache(cached.notes()) : result;
    }

    /** Writes the report files. */
    static CheckResult written(CheckRequest request, Report report, Loaded loaded) {
        boolean showsArticles = request.reports().contains(ReportKind.HTML);
        ReportOptions options = new ReportOptions(
                request.reports(),
                request.explainCommand(),
                request.setup().corpus(),
                showsArticles ? new ShownArticles(loaded).of(report.decisions()) : List.of());
        List<Path> files = ReportFiles.write(report, request.reportDirectory(), options);
        return new CheckResult(report, files, List.of(), Console.lines(report, request.explainCommand()));
    }
}
