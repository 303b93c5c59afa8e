package org.constat.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the report files. Each appears whole or not at all.
 *
 * @since 0.1
 */
public final class ReportFiles {
    /** The contract for other tools. */
    public static final String RESULTS = "results.json";

    /** What CI servers read. */
    public static final String JUNIT = "junit.xml";

    private ReportFiles() {}

    /**
     * Writes {@code results.json}, {@code junit.xml} and what else is asked for, replacing those of an earlier run.
     *
     * @param directory made where it does not exist
     * @return the files written
     * @throws UncheckedIOException if one cannot be written; its message names it
     */
    public static List<Path> write(Report report, Path directory, ReportOptions options) {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put(RESULTS, ResultsJson.of(report));
        contents.put(JUNIT, JunitXml.of(report, options.explainCommand()));
        options.kinds().stream().sorted().forEach(kind -> contents.put(kind.file(), content(kind, report, options)));
        List<Path> files = new ArrayList<>();
        contents.forEach((name, content) -> {
            files.add(directory.resolve(name));
            write(directory.resolve(name), content);
        });
        return files;
    }

    private static String content(ReportKind kind, Report report, ReportOptions options) {
        return switch (kind) {
            case HTML -> HtmlReport.of(report, options);
            case MARKDOWN -> MarkdownReport.of(report, options.explainCommand());
            case GITHUB -> String.join("\n", GithubAnnotations.lines(report, options.corpus())) + "\n";
        };
    }

    /**
     * Writes what {@code results.json} holds to a file of any name.
     *
     * @param file replaced where it exists; its folder is made where it does not
     * @throws UncheckedIOException if it cannot be written; its message names it
     */
    public static void writeResults(Report report, Path file) {
        write(file, ResultsJson.of(report));
    }

    private static void write(Path file, String content) {
        try {
            AtomicFile.write(file, content);
        } catch (IOException trouble) {
            throw new UncheckedIOException(Wording.cannotWrite(file, trouble), trouble);
        }
    }
}
