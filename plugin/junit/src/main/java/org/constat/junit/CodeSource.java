package org.constat.junit;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the module that a class was compiled in, wherever the tests run. */
final class CodeSource {
    private static final List<String> MARKS = List.of("pom.xml", "build.gradle", "build.gradle.kts", "src");
    private static final int MOST_LEVELS = 6;

    private CodeSource() {}

    /** Returns the folder of the module; empty where the class comes from a jar. */
    static Optional<Path> module(Class<?> type) {
        Path folder = classes(type).orElse(null);
        for (int level = 0; folder != null && level < MOST_LEVELS; level++) {
            Path candidate = folder;
            if (MARKS.stream().anyMatch(mark -> Files.exists(candidate.resolve(mark)))) {
                return Optional.of(candidate);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /** Returns the folder that the build writes to, such as {@code target}. */
    static Optional<Path> buildFolder(Class<?> type) {
        return module(type)
                .flatMap(module -> classes(type)
                        .map(module::relativize)
                        .filter(inside -> inside.getNameCount() > 1)
                        .map(inside -> module.resolve(inside.getName(0))));
    }

    private static Optional<Path> classes(Class<?> type) {
        try {
            java.security.CodeSource source = type.getProtectionDomain().getCodeSource();
            return source == null || source.getLocation() == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isDirectory);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }
}
