package org.constat.check;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to accept. Immutable.
 *
 * @param setup the corpus, with the extractor of the check
 * @param reportDirectory where the check wrote its results
 * @param reason why what is new among the failures does not pass; or null
 * @param onBuildServer whether this is a build server, where nothing is accepted
 * @param checkCommand the command that checks, such as {@code mvn constat:check}
 * @param acceptCommand the command that accepts
 * @since 0.1
 */
public record AcceptRequest(
        Setup setup,
        Path reportDirectory,
        @Nullable String reason,
        boolean onBuildServer,
        String checkCommand,
        String acceptCommand) {}
