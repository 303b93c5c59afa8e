package org.constat.maven;

import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.constat.check.Explain;
import org.constat.check.ExplainRequest;
import org.constat.check.Setup;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Says how an assertion is read, and why it holds; or which facts are nearest, which slot differs, and what would mend it.
 *
 * @since 0.1
 */
@Mojo(name = "explain", requiresProject = false, requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class ExplainMojo extends ConstatMojo {

    /** A sentence, or slots in bars, as a facts file would have it. It need not stand in one. */
    @Parameter(property = "constat.assertion")
    private @Nullable String assertion;

    /** The assertions of the corpus to explain, by their ids, where no sentence is given. */
    @Parameter(property = "constat.ids")
    private @Nullable List<String> ids;

    @Inject
    ExplainMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    void run(Setup setup) {
        if (assertion == null && listed(ids).isEmpty()) {
            throw new UserMistake(Messages.nothingToExplain(commands().goal("explain")));
        }
        ExplainRequest request = new ExplainRequest(setup, assertion, null, Set.copyOf(listed(ids)), Set.of());
        Explain.run(request).lines().forEach(getLog()::info);
    }
}
