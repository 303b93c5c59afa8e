package org.constat.maven;

import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.constat.check.Check;
import org.constat.check.CheckRequest;
import org.constat.check.CheckResult;
import org.constat.check.Setup;
import org.constat.report.GithubAnnotations;
import org.constat.report.ReportKind;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the facts of the corpus, holds them against its assertions, writes the reports, and then fails the build where
 * an assertion does not pass.
 *
 * @since 0.1
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class CheckMojo extends ConstatMojo {

    /** The assertions to run, by their ids. Defaults to all. One that does not exist fails the build. */
    @Parameter(property = "constat.ids")
    private @Nullable List<String> ids;

    /** The assertions to run, by their tags: those with at least one of them. Defaults to all. A tag that none has fails the build. */
    @Parameter(property = "constat.tags")
    private @Nullable List<String> tags;

    /**
     * What fails the build: <code>any</code> assertion that does not pass, or a <code>regression</code> against the
     * baseline. Defaults to <code>regression</code> where a baseline exists, else to <code>any</code>.
     */
    @Parameter(property = "constat.failOn")
    private @Nullable String failOn;

    /**
     * How often the extractor is asked for every article, where it does not answer the same each time. Defaults to
     * <code>trials</code> of <code>corpus.yaml</code>, else 1.
     */
    @Parameter(property = "constat.trials")
    private @Nullable Integer trials;

    /** In how many of the trials an assertion has to pass. Defaults to <code>passIn</code> of <code>corpus.yaml</code>, else all. */
    @Parameter(property = "constat.passIn")
    private @Nullable Integer passIn;

    /**
     * What the run as a whole has to reach, in the words of <code>gates</code> of <code>corpus.yaml</code>, and on top of
     * those: <code>&lt;minPasses&gt;90 %&lt;/minPasses&gt;</code>.
     */
    @Parameter
    private @Nullable GatesParameter gates;

    /** Where the reports go. Defaults to <code>constat</code> in the build directory; without a POM, in <code>target</code>. */
    @Parameter(property = "constat.reportDirectory")
    private @Nullable String reportDirectory;

    /**
     * What is written beside <code>results.json</code> and <code>junit.xml</code>: <code>html</code>,
     * <code>markdown</code>, <code>github</code> (annotations, also on the console), or <code>none</code>. Defaults to
     * <code>html</code>.
     */
    @Parameter(property = "constat.reports")
    private @Nullable List<String> reports;

    /** The day that known failures are held against, as <code>2027-06-30</code>, to check an old state as of its time. Defaults to today in UTC. */
    @Parameter(property = "constat.today")
    private @Nullable String today;

    @Inject
    CheckMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    void run(Setup setup) throws MojoFailureException {
        Set<ReportKind> kinds = ReportsParameter.parse(listed(reports));
        CheckResult result = Check.run(new CheckRequest(
                setup,
                Set.copyOf(listed(ids)),
                Set.copyOf(listed(tags)),
                failOn == null ? null : FailOnParameter.parse(failOn),
                Today.clock(today),
                places().reports(reportDirectory),
                commands().goal("explain"),
                kinds,
                gates == null ? null : gates.node(),
                TrialsParameter.of(trials, passIn)));
        result.cache().forEach(getLog()::debug);
        if (kinds.contains(ReportKind.GITHUB)) {
            annotate(result, setup);
        }
        if (result.red()) {
            throw new MojoFailureException(Messages.block(result.console()));
        }
        result.console().forEach(getLog()::info);
    }

    /** GitHub reads commands at the start of a line only. */
    private void annotate(CheckResult result, Setup setup) {
        List<String> annotations = GithubAnnotations.lines(result.report(), setup.corpus());
        if (!annotations.isEmpty()) {
            getLog().info(Messages.block(annotations));
        }
    }
}
