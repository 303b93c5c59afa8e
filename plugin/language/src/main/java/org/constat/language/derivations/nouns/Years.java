package org.constat.language.derivations.nouns;

import java.util.regex.Pattern;

/**
 * Knows years by their digits ("1987").
 *
 * @since 0.1
 */
public final class Years {
    private static final int DIGITS = 4;
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern OVER = Pattern.compile("(?:1[5-9]\\d\\d|20[01]\\d|202[0-4])");

    private Years() {}

    /** Returns whether a text is nothing but a year. */
    public static boolean is(String text) {
        return text.length() == DIGITS && YEAR.matcher(text).matches();
    }

    /** Returns whether a text ends with a year that was over when this was written ("3 May 1962"). */
    public static boolean endsOver(String text) {
        return text.length() >= DIGITS
                && isOver(text.substring(text.length() - DIGITS))
                && (text.length() == DIGITS || text.charAt(text.length() - DIGITS - 1) == ' ');
    }

    /** Returns whether a text is nothing but a year that was over when this was written, whatever the article's date. */
    public static boolean isOver(String text) {
        return text.length() == DIGITS && OVER.matcher(text).matches();
    }
}
