package org.constat.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.constat.check.Accept;
import org.constat.check.AcceptRequest;
import org.constat.check.AcceptResult;
import org.constat.check.Setup;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Accepts the outcomes of the last complete check: writes <code>baseline.tsv</code> and <code>corpus.lock</code> into the
 * corpus folder, for people to look at and commit. Refuses where the environment variable <code>CI</code> is set.
 *
 * @since 0.1
 */
@Mojo(name = "accept", requiresProject = false, requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class AcceptMojo extends ConstatMojo {

    /** Why the assertions that are new among the failures do not pass. Needed where there are any. */
    @Parameter(property = "constat.reason")
    private @Nullable String reason;

    /** Where the check wrote its reports. Defaults to <code>constat</code> in the build directory; without a POM, in <code>target</code>. */
    @Parameter(property = "constat.reportDirectory")
    private @Nullable String reportDirectory;

    @Inject
    AcceptMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    void run(Setup setup) throws MojoFailureException {
        AcceptResult result = Accept.run(new AcceptRequest(
                setup,
                places().reports(reportDirectory),
                reason,
                BuildServer.isHere(System.getenv("CI")),
                commands().goal("check"),
                commands().goal("accept")));
        if (!result.accepted()) {
            throw new MojoFailureException(Messages.block(result.lines()));
        }
        result.lines().forEach(getLog()::info);
    }
}
