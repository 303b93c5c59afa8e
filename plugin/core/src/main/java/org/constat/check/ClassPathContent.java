package org.constat.check;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.constat.corpus.TextHash;
import org.jspecify.annotations.Nullable;

/** Identifies all that a class loader loads by its content: by the checksums of its files, which of a jar stand in it. */
final class ClassPathContent {

    private ClassPathContent() {}

    /** Returns the hash; empty where the loader does not tell where it loads from. */
    static Optional<String> of(@Nullable ClassLoader loader) {
        try {
            return places(loader)
                    .map(places -> TextHash.of(
                            places.stream().map(ClassPathContent::content).collect(Collectors.joining("\n"))));
        } catch (UncheckedIOException | URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<List<Path>> places(@Nullable ClassLoader loader) throws URISyntaxException {
        if (loader instanceof URLClassLoader urls) {
            List<Path> places = new ArrayList<>();
            for (URL url : urls.getURLs()) {
                if (!url.getProtocol().equals("file")) {
                    return Optional.empty();
                }
                places.add(Path.of(url.toURI()));
            }
            return Optional.of(places);
        }
        return loader != null && loader.equals(ClassLoader.getSystemClassLoader())
                ? Optional.of(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList())
                : Optional.empty();
    }

    private static String content(Path place) {
        if (Files.isDirectory(place)) {
            return ofFolder(place);
        }
        return Files.isRegularFile(place) ? ofJar(place) : "";
    }

    private static String ofFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> line(folder.relativize(file).toString(), bytes(file)))
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String line(String name, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return name + " " + checksum.getValue() + " " + content.length;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String ofJar(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize())
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
