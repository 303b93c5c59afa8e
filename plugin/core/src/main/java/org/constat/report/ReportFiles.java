package org.constat.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

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
     * Writes {@code results.json} and {@code junit.xml}, replacing those of an earlier run.
     *
     * @param directory made where it does not exist
     * @param explainCommand as for {@link Console#lines}
     * @return the files written
     * @throws UncheckedIOException if one cannot be written; its message names it
     */
    public static List<Path> write(Report report, Path directory, String explainCommand) {
        Path results = directory.resolve(RESULTS);
        Path junit = directory.resolve(JUNIT);
        write(results, ResultsJson.of(report));
        write(junit, JunitXml.of(report, explainCommand));
        return List.of(results, junit);
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
