package org.constat.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.constat.check.Diff;
import org.constat.check.DiffRequest;
import org.constat.check.DiffResult;
import org.constat.check.Setup;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Compares two extractions of the corpus fact by fact: the accepted one with what the extractor finds now, or stored ones.
 *
 * @since 0.1
 */
@Mojo(name = "diff", requiresProject = false, requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class DiffMojo extends ConstatMojo {

    /** The stored extraction to compare with. Defaults to the accepted one of the corpus. */
    @Parameter(property = "constat.before")
    private @Nullable String before;

    /** The stored extraction to look at. Defaults to what the extractor finds now. */
    @Parameter(property = "constat.after")
    private @Nullable String after;

    /** How many facts may be lost before the build fails. Defaults to any number. */
    @Parameter(property = "constat.maxLost")
    private @Nullable Integer maxLost;

    @Inject
    DiffMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    void run(Setup setup) throws MojoFailureException {
        DiffResult result = Diff.run(new DiffRequest(
                setup,
                before == null ? null : places().resolve("constat.before", before),
                after == null ? null : places().resolve("constat.after", after),
                maxLost));
        if (result.red()) {
            throw new MojoFailureException(Messages.block(result.lines()));
        }
        result.lines().forEach(getLog()::info);
    }
}
