package org.constat.check;

import java.nio.file.Path;
import java.util.List;
import org.constat.report.Report;
import org.constat.report.Summary;

/**
 * What came out of a check, after its reports are written.
 *
 * @param report every decision, the counts, and whether the build is red
 * @param files the report files
 * @param console the lines to print, the headline first
 * @since 0.1
 */
public record CheckResult(Report report, List<Path> files, List<String> console) {

    /** Copies the lists. */
    public CheckResult {
        files = List.copyOf(files);
        console = List.copyOf(console);
    }

    /** Returns whether the build has to fail. */
    public boolean red() {
        return report.gate().red();
    }

    /** Returns the counts. */
    public Summary summary() {
        return report.summary();
    }
}
