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
 * @param cache what the cache could answer, and why not the rest, in lines; empty without one
 * @param console the lines to print, the headline first
 * @since 0.1
 */
public record CheckResult(Report report, List<Path> files, List<String> cache, List<String> console) {

    /** Copies the lists. */
    public CheckResult {
        files = List.copyOf(files);
        cache = List.copyOf(cache);
        console = List.copyOf(console);
    }

    CheckResult withCache(List<String> notes) {
        return new CheckResult(report, files, notes, console);
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
