package org.constat.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.corpus.TextHash;

/**
 * Identifies the rules by which texts are read: the build makes it of their sources and word lists and of the versions of
 * models and dictionaries, so that it is the same wherever the same sources are built. The general lexicon has one of its own.
 *
 * @since 0.1
 */
public final class RulesFingerprint {
    private static final String RESOURCE = "rules.fingerprint";
    private static final int DIGITS = 16;

    private RulesFingerprint() {}

    /**
     * Writes the fingerprint in the build.
     *
     * @param arguments the folder of the sources, the file to write, and the versions of what the rules rest on
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        String versions = String.join("\n", List.of(arguments).subList(2, arguments.length));
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, of(Path.of(arguments[0]), versions));
    }

    static String of(Path sources, String versions) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            String content = files.filter(Files::isRegularFile)
                    .filter(RulesFingerprint::isRuleOrWordList)
                    .map(file -> name(sources, file) + " " + hash(file))
                    .sorted()
                    .collect(Collectors.joining("\n"));
            return digits(TextHash.of(content + "\n" + versions)).substring(0, DIGITS);
        }
    }

    private static boolean isRuleOrWordList(Path file) {
        return !file.toString().endsWith(".yaml") && !file.toString().endsWith(".md");
    }

    private static String name(Path sources, Path file) {
        return sources.relativize(file).toString().replace('\\', '/');
    }

    private static String hash(Path file) {
        try {
            return digits(TextHash.of(Files.readString(file, StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digits(String hash) {
        return hash.substring(hash.indexOf(':') + 1);
    }

    /** Returns the fingerprint; empty where no build has written any. */
    static String get() {
        return Holder.FINGERPRINT;
    }

    private static final class Holder {
        static final String FINGERPRINT = read();
    }

    private static String read() {
        try (InputStream in = RulesFingerprint.class.getResourceAsStream(RESOURCE)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the fingerprint of the rules cannot be read", e);
        }
    }
}
