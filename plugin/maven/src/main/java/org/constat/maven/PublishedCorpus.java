package org.constat.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Fetches the artifact of a corpus, from the reactor or a repository.
 *
 * @param system finds artifacts
 * @param session of the running build
 * @param repositories those of the project
 */
record PublishedCorpus(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
    private static final String FOLDER_IN_JAR = "META-INF/constat/corpus";

    /** Returns the jar, or the corpus folder of a module whose jar has not been built in this run. */
    Path fetch(Artifact artifact) {
        Path fetched = resolve(artifact);
        return Files.isDirectory(fetched) ? fetched.resolve(FOLDER_IN_JAR) : fetched;
    }

    private Path resolve(Artifact artifact) {
        try {
            return system.resolveArtifact(session, new ArtifactRequest(artifact, repositories, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException notThere) {
            throw new UserMistake(
                    Messages.corpusArtifactNotFound(artifact.toString(), String.valueOf(notThere.getMessage())),
                    notThere);
        }
    }
}
