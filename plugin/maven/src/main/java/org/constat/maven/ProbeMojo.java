package org.constat.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.constat.check.Probe;
import org.constat.check.Setup;
import org.eclipse.aether.RepositorySystem;

/**
 * Looks whether an extractor keeps to the protocol: spans and quotations true to the text, hashes, declared slots, the same
 * answer twice, no crash and no hang, on the articles of the corpus and on odd texts.
 *
 * @since 0.1
 */
@Mojo(name = "probe", requiresProject = false, requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class ProbeMojo extends ConstatMojo {

    /** How many articles of the corpus the extractor is asked about. */
    @Parameter(property = "constat.most", defaultValue = "20")
    private int most;

    @Inject
    ProbeMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    void run(Setup setup) throws MojoFailureException {
        finish(Probe.run(setup, most));
    }
}
