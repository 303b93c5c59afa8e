package org.constat.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds an annotation in the source of its class, for those who read of its failure: class files do not know its line. */
final class SourceLine {
    private static final List<String> ROOTS = List.of("src/test/java", "src/main/java", "src/integration-test/java");

    private SourceLine() {}

    /** Returns the first line that has the sentence as a literal, counted from 1; -1 where there is none. */
    static int of(String sentence, Class<?> type) {
        String literal = '"' + sentence.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return source(type).map(file -> find(literal, file)).orElse(-1);
    }

    private static Optional<Path> source(Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        String file = outer.getName().replace('.', '/') + ".java";
        return CodeSource.module(type)
                .flatMap(module -> ROOTS.stream()
                        .map(root -> module.resolve(root).resolve(file))
                        .filter(Files::isRegularFile)
                        .findFirst());
    }

    private static int find(String literal, Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            int index = lines.map(line -> line.contains(literal)).toList().indexOf(true);
            return index < 0 ? -1 : index + 1;
        } catch (IOException | UncheckedIOException unreadable) {
            return -1;
        }
    }
}
