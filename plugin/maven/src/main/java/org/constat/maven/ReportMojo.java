package org.constat.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.constat.check.CheckRequest;
import org.constat.check.CheckResult;
import org.constat.check.GoalResult;
import org.constat.check.ReportAgain;
import org.constat.check.Setup;
import org.constat.report.ReactorReport;
import org.constat.report.ReportKind;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reports of the last check again, without extracting anything. At the top of a build of many modules it puts the
 * results of all of them together into one verdict, in <code>constat/reactor</code> of the top build directory. Fails where
 * that verdict is red.
 *
 * @since 0.1
 */
@Mojo(name = "report", requiresProject = false, aggregator = true, threadSafe = true)
public final class ReportMojo extends ConstatMojo {

    /** Where the reports of the check are. Defaults to <code>constat</code> in the build directory; without a POM, in <code>target</code>. */
    @Parameter(property = "constat.reportDirectory")
    private @Nullable String reportDirectory;

    /**
     * What is written beside <code>results.json</code>: <code>html</code>, <code>markdown</code>, <code>github</code>, or
     * <code>none</code>. Defaults to <code>html</code>.
     */
    @Parameter(property = "constat.reports")
    private @Nullable List<String> reports;

    @Inject
    ReportMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    void run(Setup setup) throws MojoFailureException {
        Set<ReportKind> kinds = ReportsParameter.parse(listed(reports));
        Path directory = places().reports(reportDirectory);
        if (modules().size() > 1) {
            together(directory.resolve("reactor"), kinds);
        } else {
            again(setup, directory, kinds);
        }
    }

    private void again(Setup setup, Path directory, Set<ReportKind> kinds) throws MojoFailureException {
        CheckResult result = ReportAgain.run(
                CheckRequest.of(setup, directory, commands().goal("explain")).withReports(kinds),
                commands().goal("check"));
        finish(new GoalResult(result.red(), result.console()));
    }

    private void together(Path directory, Set<ReportKind> kinds) throws MojoFailureException {
        ReactorReport report = ReactorReport.of(modules());
        if (report.isEmpty()) {
            throw new UserMistake(Messages.noResultsInAnyModule(commands().goal("check")));
        }
        report.write(directory, kinds);
        finish(new GoalResult(report.red(), report.lines()));
    }
}
