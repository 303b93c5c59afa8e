package org.constat.junit;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a corpus by its name: in the module of a class, else on its class path. */
final class CorpusFinder {
    static final List<String> IN_MODULE = List.of("src/", "src/test/", "src/test/resources/", "");
    private static final String DEFAULT = "corpus";
    private static final String IN_ARTIFACTS = "META-INF/constat/";
    private static final List<String> PARTS = List.of("corpus.yaml", "articles", "facts");

    private CorpusFinder() {}

    /** Returns the place of the corpus; null where there is none of this name. */
    static @Nullable CorpusPlace find(String name, Class<?> type) {
        return inModule(name, type)
                .or(() -> onClassPath(name, type))
                .or(() -> name.equals(DEFAULT) ? onClassPath(IN_ARTIFACTS + name, type) : Optional.empty())
                .orElse(null);
    }

    private static Optional<CorpusPlace> inModule(String name, Class<?> type) {
        return CodeSource.module(type)
                .flatMap(module -> IN_MODULE.stream()
                        .map(part -> module.resolve(part).resolve(name).normalize())
                        .filter(CorpusFinder::isCorpus)
                        .findFirst())
                .map(folder -> new CorpusPlace(folder, null));
    }

    static boolean isCorpus(Path folder) {
        return PARTS.stream().anyMatch(part -> Files.exists(folder.resolve(part)));
    }

    private static Optional<CorpusPlace> onClassPath(String name, Class<?> type) {
        ClassLoader loader = Objects.requireNonNullElse(type.getClassLoader(), ClassLoader.getSystemClassLoader());
        return PARTS.stream()
                .flatMap(part -> Stream.of(part, part + "/"))
                .map(part -> loader.getResource(name + "/" + part))
                .filter(Objects::nonNull)
                .map(url -> place(url, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CorpusPlace> place(URL part, String name) {
        try {
            if (part.getProtocol().equals("file")) {
                return Optional.ofNullable(Path.of(part.toURI()).getParent())
                        .map(folder -> new CorpusPlace(folder, null));
            }
            return part.openConnection() instanceof JarURLConnection inJar
                    ? Optional.of(new CorpusPlace(Path.of(inJar.getJarFileURL().toURI()), name))
                    : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
