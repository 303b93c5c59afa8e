package org.constat.match.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.match.words.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, in English or French: "9 p.m.", "21 heures", "21h30", "8 o'clock", "midi".
 *
 * @param minutes since midnight
 * @param half whether it is known which half of the day is meant
 */
record ClockTime(int minutes, boolean half) {
    private static final int HOUR = 60;
    private static final int NOON = 12;
    private static final int DAY = 24;
    private static final Pattern FORM =
            Pattern.compile("(?:at |a )?(\\d{1,2})(?:[:.](\\d{2})| ?h(?:eures?)?(?: ?(\\d{2}))?)?"
                    + " ?(am|pm|a m|p m|a\\.m\\.?|p\\.m\\.?|o ?clock|du matin|de l apres midi|du soir)?");

    /** Returns the time that some words name; empty where they name none. */
    static Optional<ClockTime> of(String words) {
        String text =
                Folding.foldCase(words).replace('\'', ' ').replace('’', ' ').strip();
        return switch (text) {
            case "noon", "midday", "midi" -> Optional.of(new ClockTime(NOON * HOUR, true));
            case "midnight", "minuit" -> Optional.of(new ClockTime(0, true));
            default -> figures(FORM.matcher(text), text);
        };
    }

    private static Optional<ClockTime> figures(Matcher form, String text) {
        if (!form.matches() || text.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(form.group(1));
        int minute = number(form.group(2)) + number(form.group(3));
        String half = form.group(4);
        boolean french = text.contains("h") && half == null;
        if (hour > DAY || minute >= HOUR) {
            return Optional.empty();
        }
        boolean late = half != null && (half.startsWith("p") || half.equals("du soir") || half.startsWith("de l"));
        int ofDay = late ? hour % NOON + NOON : half != null && half.startsWith("a") ? hour % NOON : hour % DAY;
        return Optional.of(new ClockTime(ofDay * HOUR + minute, french || isHalf(half) || hour > NOON));
    }

    private static boolean isHalf(@Nullable String half) {
        return half != null && !half.startsWith("o");
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Returns whether both are the same time, as far as both say. */
    boolean isSame(ClockTime other) {
        return (half && other.half) ? minutes == other.minutes : (minutes - other.minutes) % (NOON * HOUR) == 0;
    }
}
