package org.constat.extract;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes what others sent so that people can read it on a line: quoted, cut where it is long. */
final class Wording {
    private static final int MAX_SHOWN = 80;

    private Wording() {}

    /** Returns the first line of what an exception says. */
    static String firstLine(Throwable explained) {
        return firstLine(String.valueOf(explained.getMessage()));
    }

    /** Returns the first line of a text, cut where it is long. */
    static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }

    /** Returns a text in quotation marks and on one line, cut where it is long. */
    static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ");
        return '"' + (line.length() <= MAX_SHOWN ? line : line.substring(0, MAX_SHOWN - 1) + "…") + '"';
    }

    /** Returns names in their order: "byte, codepoint, utf16". */
    static String list(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
