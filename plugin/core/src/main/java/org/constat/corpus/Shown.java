package org.constat.corpus;

/**
 * Shows text of unknown origin in a message: short, in one line, and without characters that could deceive.
 *
 * @since 0.1
 */
public final class Shown {
    private static final int MOST = 80;

    private Shown() {}

    /** Returns the text with control and direction characters as {@code U+…}, cut after eighty characters. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(MOST).forEach(character -> append(character, shown));
        return text.codePointCount(0, text.length()) > MOST ? shown.append('…').toString() : shown.toString();
    }

    private static void append(int character, StringBuilder shown) {
        int type = Character.getType(character);
        if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
            shown.append(String.format("<U+%04X>", character));
        } else {
            shown.appendCodePoint(character);
        }
    }
}
