package org.constat.maven;

import org.jspecify.annotations.Nullable;

/** Tells a build server, where nothing is accepted. */
final class BuildServer {

    private BuildServer() {}

    /** @param ci the environment variable {@code CI}, or null where it is not set */
    static boolean isHere(@Nullable String ci) {
        return ci != null && !ci.isBlank() && !ci.equalsIgnoreCase("false");
    }
}
