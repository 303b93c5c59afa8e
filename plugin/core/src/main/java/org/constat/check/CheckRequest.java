package org.constat.check;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.constat.corpus.Node;
import org.constat.corpus.Trials;
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
 * @param gates what the run has to reach beside what {@code corpus.yaml} asks, as that has it under {@code gates}; or null
 * @param trials replaces those of {@code corpus.yaml}; or null
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
        Set<ReportKind> reports,
        @Nullable Node gates,
        @Nullable Trials trials) {

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
        this(setup, ids, tags, failOn, clock, reportDirectory, explainCommand, ReportKind.DEFAULT, null, null);
    }

    /** Returns the request to run every assertion today. */
    public static CheckRequest of(Setup setup, Path reportDirectory) {
        return of(setup, reportDirectory, "mvn constat:explain");
    }

    /** Returns the request to run every assertion today. */
    public static CheckRequest of(Setup setup, Path reportDirectory, String explainCommand) {
        return new CheckRequest(setup, Set.of(), Set.of(), null, Clock.systemUTC(), reportDirectory, explainCommand);
    }

    /** Returns the same request with other reports. */
    public CheckRequest withReports(Set<ReportKind> kinds) {
        return new CheckRequest(setup, ids, tags, failOn, clock, reportDirectory, explainCommand, kinds, gates, trials);
    }

    /** Returns the same request with gates of its own. */
    public CheckRequest withGates(@Nullable Node own) {
        return new CheckRequest(setup, ids, tags, failOn, clock, reportDirectory, explainCommand, reports, own, trials);
    }

    /** Returns the same request with trials of its own. */
    public CheckRequest withTrials(@Nullable Trials own) {
        return new CheckRequest(setup, ids, tags, failOn, clock, reportDirectory, explainCommand, reports, gates, own);
    }

    Trials trials(Loaded loaded) {
        return trials == null ? loaded.corpus().settings().trials() : trials;
    }

    FailOn failOn(boolean hasBaseline) {
        return failOn != null ? failOn : hasBaseline ? FailOn.REGRESSION : FailOn.ANY;
    }
}
