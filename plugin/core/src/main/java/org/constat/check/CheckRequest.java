package org.constat.check;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.constat.gate.FailOn;
import org.constat.report.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * What to check, and where to write what came out. Immutable.
 *
 * @param setup corpus, extractor, languages
 * @param ids the assertions to run; empty for all
 * @param tags runs the assertions with one of these tags; empty for all
 * @param failOn what makes the result red; null for a regression where there is a baseline, else anything
 * @param clock says which day it is
 * @param reportDirectory where the report files go; made where it does not exist
 * @param explainCommand the command that explains an assertion, up to where its id is named, such as {@code mvn
 *     constat:explain}
 * @param reports what is written beside {@code results.json} and {@code junit.xml}
 * @since 0.1
 */
public record CheckRequest(
        Setup setup,
        Set<String> ids,
        Set<String> tags,
        @Nullable FailOn failOn,
        Clock clock,
        Path reportDirectory,
        String explainCommand,
        Set<ReportKind> reports) {

    /** Copies the sets. */
    public CheckRequest {
        ids = Set.copyOf(ids);
        tags = Set.copyOf(tags);
        reports = Set.copyOf(reports);
    }

    /** Makes a request for the reports that are written unasked. */
    public CheckRequest(
            Setup setup,
            Set<String> ids,
            Set<String> tags,
            @Nullable FailOn failOn,
            Clock clock,
            Path reportDirectory,
            String explainCommand) {
        this(setup, ids, tags, failOn, clock, reportDirectory, explainCommand, ReportKind.DEFAULT);
    }

    /** Returns the request to run every assertion today. */
    public static CheckRequest of(Setup setup, Path reportDirectory) {
        return new CheckRequest(
                setup, Set.of(), Set.of(), null, Clock.systemUTC(), reportDirectory, "mvn constat:explain");
    }

    FailOn failOn(boolean hasBaseline) {
        return failOn != null ? failOn : hasBaseline ? FailOn.REGRESSION : FailOn.ANY;
    }
}
