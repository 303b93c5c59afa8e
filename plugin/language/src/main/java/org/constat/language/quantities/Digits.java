package org.constat.language.quantities;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one token that is written in digits. */
final class Digits {

    private static final int LONGEST = 40;
    private static final Pattern RANK = Pattern.compile("(\\d+)(?:e|er|ère|re|ème|nd|nde|st|rd|th)");
    private static final Pattern SHORT = Pattern.compile("(\\d[\\d.,]*)(k|m|mn|bn|tn)");
    private static final Pattern GROUPS_BY_STOP = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern GROUPS_BY_COMMA = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");

    private Digits() {}

    static @Nullable Numeral read(String text, int at, boolean commaIsDecimal) {
        if (text.length() > LONGEST || !Character.isDigit(text.charAt(0))) {
            return null;
        }
        Matcher rank = RANK.matcher(text);
        if (rank.matches()) {
            return new Numeral(new BigDecimal(rank.group(1)), true, at, at + 1);
        }
        Matcher shortened = SHORT.matcher(text);
        if (!commaIsDecimal && shortened.matches()) {
            BigDecimal value = value(shortened.group(1), false);
            return value == null
                    ? null
                    : new Numeral(value.scaleByPowerOfTen(power(shortened.group(2))), false, at, at + 1);
        }
        BigDecimal value = value(text, commaIsDecimal);
        return value == null ? null : new Numeral(value, false, at, at + 1);
    }

    private static int power(String suffix) {
        return switch (suffix) {
            case "k" -> 3;
            case "m", "mn" -> 6;
            case "bn" -> 9;
            default -> 12;
        };
    }

    private static @Nullable BigDecimal value(String text, boolean commaIsDecimal) {
        String plain = text.replace(" ", "");
        if (commaIsDecimal && GROUPS_BY_STOP.matcher(plain).matches()) {
            plain = plain.replace(".", "");
        } else if (!commaIsDecimal && GROUPS_BY_COMMA.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        return PLAIN.matcher(plain).matches() ? new BigDecimal(plain.replace(',', '.')) : null;
    }
}
