package org.constat.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.constat.check.Lint;
import org.constat.check.LintResult;
import org.constat.check.Setup;
import org.eclipse.aether.RepositorySystem;

/**
 * Reads and checks every file of the corpus, and every sentence in it, without extracting anything.
 *
 * @since 0.1
 */
@Mojo(name = "lint", requiresProject = false, requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class LintMojo extends ConstatMojo {

    @Inject
    LintMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    void run(Setup setup) throws MojoFailureException {
        LintResult result = Lint.run(setup);
        if (result.red()) {
            throw new MojoFailureException(Messages.block(result.lines()));
        }
        result.lines().forEach(getLog()::info);
    }
}
