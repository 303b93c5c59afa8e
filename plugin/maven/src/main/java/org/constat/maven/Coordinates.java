package org.constat.maven;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/** Tells {@code group:artifact:version} from a path. */
final class Coordinates {
    private static final Pattern GROUP_ARTIFACT_VERSION = Pattern.compile("[\\w.-]+:[\\w.-]+(:[\\w.-]+){1,3}");

    private Coordinates() {}

    static Optional<Artifact> parse(String corpus) {
        return GROUP_ARTIFACT_VERSION.matcher(corpus).matches()
                ? Optional.of(new DefaultArtifact(corpus))
                : Optional.empty();
    }
}
