package org.constat.match.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.provider.Arguments;

/** Reads a table of cases: a case a line, cells divided by semicolons, comments behind two slashes. */
final class Table {

    private Table() {}

    static List<Arguments> rows(String resource) {
        return lines(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .map(line -> Arguments.of(cells(line)))
                .toList();
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object[] cells(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toArray();
    }
}
