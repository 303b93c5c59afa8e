package org.constat.maven;

import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.constat.check.Setup;
import org.constat.check.Suggest;
import org.constat.check.SuggestRequest;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the extractor finds in articles as candidate assertions, a facts file an article, for a person to review.
 *
 * @since 0.1
 */
@Mojo(name = "suggest", requiresProject = false, requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class SuggestMojo extends ConstatMojo {

    /** The articles to suggest assertions for, by their ids. Defaults to all. */
    @Parameter(property = "constat.in")
    private @Nullable List<String> in;

    /** Where the candidates go, in a folder <code>suggested</code>. Defaults to <code>constat</code> in the build directory; without a POM, in <code>target</code>. */
    @Parameter(property = "constat.reportDirectory")
    private @Nullable String reportDirectory;

    @Inject
    SuggestMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    void run(Setup setup) throws MojoFailureException {
        finish(Suggest.run(new SuggestRequest(
                setup, Set.copyOf(listed(in)), places().reports(reportDirectory).resolve("suggested"))));
    }
}
