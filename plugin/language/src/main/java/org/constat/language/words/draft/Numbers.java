package org.constat.language.words.draft;

import java.util.Set;

/** Finds the end of what is written in digits: counts, decimals, times of day, dates, ordinals. */
final class Numbers {
    private static final Set<String> UNITS = Set.of(
            "mm", "cm", "km", "ft", "p", "kg", "mg", "lb", "lbs", "ml", "ha", "mph", "kmh", "kph", "kw", "kW", "MW",
            "GW", "kWh", "MWh", "TWh", "oz", "C", "F");

    private Numbers() {}

    static int end(String text, int from, int limit, boolean spacedThousands) {
        int at = digits(text, from, limit);
        if (isIsoDate(text, from, at, limit)) {
            return at + 6;
        }
        if (spacedThousands && at - from <= 3) {
            at = spacedGroups(text, at, limit);
        }
        while (at + 1 < limit && ".,/:".indexOf(text.charAt(at)) >= 0 && Character.isDigit(text.charAt(at + 1))) {
            at = digits(text, at + 1, limit);
        }
        return rest(text, at, limit);
    }

    /** The letters of "3rd" and "5m", the hyphens of "34-year-old"; but the unit of "50mm" is a word of its own. */
    private static int rest(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (UNITS.contains(text.substring(from, at)) && !isHyphenBeforeLetter(text, at, limit)) {
            return from;
        }
        while (at < limit && (Character.isLetterOrDigit(text.charAt(at)) || isHyphenBeforeLetter(text, at, limit))) {
            at++;
        }
        return at;
    }

    private static boolean isHyphenBeforeLetter(String text, int at, int limit) {
        return text.charAt(at) == '-' && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
    }

    private static int digits(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isIsoDate(String text, int from, int at, int limit) {
        return at - from == 4
                && at + 6 <= limit
                && text.charAt(at) == '-'
                && digits(text, at + 1, limit) == at + 3
                && text.charAt(at + 3) == '-'
                && digits(text, at + 4, limit) == at + 6;
    }

    private static int spacedGroups(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) == ' ' && digits(text, at + 1, limit) == at + 4) {
            at += 4;
        }
        return at;
    }
}
