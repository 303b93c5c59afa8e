package org.constat.corpus;

import java.util.Arrays;

/** A text with its lines, which turns the positions of a parser into locations. */
final class SourceText {
    private final String file;
    private final String text;
    private final int firstLine;
    private final int[] lineStarts;
    private final boolean onlyBasicPlane;

    SourceText(String file, String text) {
        this(file, text, 1);
    }

    /** @param firstLine the line of the file in which the text begins */
    SourceText(String file, String text, int firstLine) {
        this.file = file;
        this.text = text;
        this.firstLine = firstLine;
        this.lineStarts = startsOfLines(text);
        this.onlyBasicPlane = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }

    private static int[] startsOfLines(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(String text, int i) {
        char unit = text.charAt(i);
        return unit == '\n' || (unit == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    String text() {
        return text;
    }

    /** @param line from 1 */
    String line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int end = line == lineStarts.length ? text.length() : lineStarts[line];
        return text.substring(lineStarts[line - 1], end).stripTrailing();
    }

    String lineOf(Location location) {
        return line(location.line() - firstLine + 1);
    }

    int lines() {
        return lineStarts.length;
    }

    int lengthOfLine(int line) {
        return (line == lineStarts.length ? text.length() : lineStarts[line]) - lineStarts[line - 1];
    }

    /**
     * @param line from 1
     * @param column from 1, in code points
     */
    Location at(int line, int column) {
        return new Location(file, line + firstLine - 1, offset(line, column) - lineStarts[line - 1] + 1);
    }

    /** The first characters from a position; fewer at the end of the text. */
    String from(int line, int column, int characters) {
        int offset = offset(line, column);
        return text.substring(offset, Math.min(offset + characters, text.length()));
    }

    private int offset(int line, int column) {
        int start = lineStarts[line - 1];
        return onlyBasicPlane
                ? Math.min(start + column - 1, text.length())
                : text.offsetByCodePoints(start, Math.min(column - 1, text.codePointCount(start, text.length())));
    }
}
