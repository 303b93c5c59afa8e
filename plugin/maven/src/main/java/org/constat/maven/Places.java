package org.constat.maven;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where paths count from. Computed here since {@code ${project.…}} in a default is not expanded where there is no POM.
 *
 * @param workingDirectory where the command was typed; absolute
 * @param projectFolder where the POM lies, or null without one
 * @param buildFolder where the project's build writes, or null without a POM
 * @param commandLine the properties given with {@code -D}
 */
record Places(
        Path workingDirectory,
        @Nullable Path projectFolder,
        @Nullable Path buildFolder,
        Map<String, String> commandLine) {

    Places {
        commandLine = Map.copyOf(commandLine);
    }

    /** Resolves a path from where its parameter was written: the working directory for {@code -D}, else the POM's folder. */
    Path resolve(String property, String path) {
        return folderThatCounts(property, path).resolve(path).normalize();
    }

    Path defaultCorpus() {
        return home().resolve("src").resolve("corpus");
    }

    Path defaultReportDirectory() {
        Path target = buildFolder == null ? workingDirectory.resolve("target") : buildFolder;
        return target.resolve("constat");
    }

    /** @param written what {@code constat.reportDirectory} says, or null */
    Path reports(@Nullable String written) {
        return written == null ? defaultReportDirectory() : resolve("constat.reportDirectory", written);
    }

    /**
     * Finds the folder of the cache.
     *
     * @param written what {@code constat.cache} says, or null
     * @return null for none
     */
    @Nullable
    Path cache(@Nullable String written) {
        if (written == null) {
            return defaultReportDirectory().resolve("cache");
        }
        return written.equals("off") ? null : resolve("constat.cache", written);
    }

    /** The folder that the goal works on: that of the POM, else the working directory. */
    Path home() {
        return projectFolder == null ? workingDirectory : projectFolder;
    }

    private Path folderThatCounts(String property, String path) {
        return path.equals(commandLine.get(property)) ? workingDirectory : home();
    }
}
