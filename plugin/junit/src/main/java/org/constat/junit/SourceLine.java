package org.constat.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds an annotation in the source of its class, for those who read of its failure: class files do not know its line. */
final class SourceLine {
    private static final List<String> ROOTS = List.of("src/test/java", "src/main/java", "src/integration-test/java");

    private SourceLine() {}

    /**
     * Returns the line that has the sentence as a literal, counted from 1; -1 where there is none.
     *
     * @param method the last line before this method is meant; null for the first line of all
     */
    static int of(String sentence, @Nullable String method, Class<?> type) {
        String literal = '"' + sentence.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        List<String> lines = source(type).map(SourceLine::lines).orElse(List.of());
        List<Boolean> found = lines.stream().map(line -> line.contains(literal)).toList();
        int index = method == null
                ? found.indexOf(true)
                : found.subList(0, declaration(method, lines)).lastIndexOf(true);
        return index < 0 ? -1 : index + 1;
    }

    private static int declaration(String method, List<String> lines) {
        Pattern declared = Pattern.compile("\\b" + Pattern.quote(method) + "\\s*\\(");
        for (int line = 0; line < lines.size(); line++) {
            if (declared.matcher(lines.get(line)).find()) {
                return line;
            }
        }
        return lines.size();
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

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
