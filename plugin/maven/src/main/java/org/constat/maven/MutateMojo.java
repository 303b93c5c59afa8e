package org.constat.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.constat.check.Mutate;
import org.constat.check.MutateRequest;
import org.constat.check.Setup;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Tries the strength of the assertions: damages the facts that the extractor finds, one thing at a time, and counts which
 * damages an assertion notices.
 *
 * @since 0.1
 */
@Mojo(name = "mutate", requiresProject = false, requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class MutateMojo extends ConstatMojo {

    /** How many damages to try; where there are more, as many are spread evenly over the facts. */
    @Parameter(property = "constat.most", defaultValue = "2000")
    private int most;

    /** How many of a hundred damages have to be noticed, else the build fails. Defaults to any number. */
    @Parameter(property = "constat.minNoticed")
    private @Nullable Integer minNoticed;

    @Inject
    MutateMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    void run(Setup setup) throws MojoFailureException {
        finish(Mutate.run(new MutateRequest(setup, Math.max(1, most), minNoticed)));
    }
}
