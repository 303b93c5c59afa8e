package org.constat.language.lexicon;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.corpus.Problems;
import org.constat.corpus.YamlDocument;
import org.constat.lexicon.Lexicons;

/**
 * Compiles the general lexicon's YAML files in the build, so that loading it costs no parsing.
 *
 * @since 0.1
 */
public final class LexiconCompiler {

    private LexiconCompiler() {}

    /**
     * Compiles all YAML files of a folder.
     *
     * @param arguments the folder, and the file to write
     * @throws IOException if a file cannot be read or written
     * @throws org.constat.corpus.CorpusException with all mistakes in the files
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        if (isUpToDate(target, Path.of(arguments[0]))) {
            return;
        }
        Problems problems = new Problems();
        byte[] compiled = Lexicons.compile(documents(Path.of(arguments[0]), problems), new DictionaryForms(), problems);
        problems.throwIfAny();
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, compiled);
    }

    /** Whether neither an entry nor what compiles entries has changed since. */
    private static boolean isUpToDate(Path target, Path folder) throws IOException {
        long compiled = Files.exists(target) ? Files.getLastModifiedTime(target).toMillis() : 0;
        long changed = Math.max(lastModified(LexiconCompiler.class), lastModified(Lexicons.class));
        for (Path file : yamlFiles(folder)) {
            changed = Math.max(changed, Files.getLastModifiedTime(file).toMillis());
        }
        changed = Math.max(changed, Files.getLastModifiedTime(folder).toMillis());
        return compiled > changed;
    }

    private static long lastModified(Class<?> type) throws IOException {
        URL url = type.getResource(type.getSimpleName() + ".class");
        return url == null ? Long.MAX_VALUE : url.openConnection().getLastModified();
    }

    private static List<YamlDocument> documents(Path folder, Problems problems) throws IOException {
        List<YamlDocument> documents = new ArrayList<>();
        for (Path file : yamlFiles(folder)) {
            YamlDocument document = YamlDocument.read(file, String.valueOf(file.getFileName()), problems);
            if (document != null) {
                documents.add(document);
            }
        }
        return documents;
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
