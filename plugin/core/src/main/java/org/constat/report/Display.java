package org.constat.report;

import java.util.regex.Pattern;

/**
 * Makes text that others wrote safe to show on a terminal. Thread-safe.
 *
 * @since 0.1
 */
public final class Display {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u2028\\u2029\\u0085]+");

    private Display() {}

    /** Returns the text on one line: runs of spaces and line ends made one space, invisible and steering characters written out. */
    public static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        SPACES.matcher(text).replaceAll(" ").strip().codePoints().forEach(point -> append(point, safe));
        return safe.toString();
    }

    /** Returns the text on one line, cut with an ellipsis at a number of characters. */
    public static String line(String text, int maxCharacters) {
        int enough = text.length() <= maxCharacters * 4 ? text.length() : maxCharacters * 4;
        String line = line(text.substring(0, enough));
        int length = line.codePointCount(0, line.length());
        if (length <= maxCharacters && enough == text.length()) {
            return line;
        }
        int kept = Math.min(length, maxCharacters - 2);
        return line.substring(0, line.offsetByCodePoints(0, kept)).stripTrailing() + " …";
    }

    private static void append(int point, StringBuilder safe) {
        if (isShown(point)) {
            safe.appendCodePoint(point);
        } else {
            safe.append("\\u{").append(Integer.toHexString(point)).append('}');
        }
    }

    /** Control characters, marks that turn the direction of text, private and unassigned characters, and halves of pairs are not. */
    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> point == 0x200D || point == 0x200C;
            default -> true;
        };
    }
}
