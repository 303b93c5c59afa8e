package org.constat.match.phrase;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Tense;
import org.constat.match.words.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads calendar dates, months and years, in English and French, and counts weekdays from the day of the article.
 *
 * @since 0.1
 */
public final class Times {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?: (\\d{2}))?(?: (\\d{2}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?)?(\\p{L}+)\\.?,? (\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern DAY_OF_THE_YEAR =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(\\p{L}+)|(\\p{L}+) (\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DECADE = Pattern.compile("annees ((?:1[5-9]|20)\\d0|[3-9]0)|((?:1[5-9]|20)\\d0)s");
    private static final Pattern LEAD =
            Pattern.compile("^(?:(?:in|on|en|le|les|des|the|au|annee|year|mois|month|de|d|of|l) )+");
    private static final Set<String> SEASONS = Set.of(
            "winter", "summer", "spring", "autumn", "night", "weekend", "hiver", "ete", "printemps", "automne", "nuit");
    private static final Pattern WORDS = Pattern.compile(" ");

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, Integer> FROM_TODAY =
            Map.of("today", 0, "aujourd hui", 0, "yesterday", -1, "hier", -1, "tomorrow", 1, "demain", 1);

    static {
        List<String> months = List.of(
                "january janvier jan",
                "february fevrier feb",
                "march mars mar",
                "april avril apr",
                "may mai",
                "june juin jun",
                "july juillet jul",
                "august aout aug",
                "september septembre sep sept",
                "october octobre oct",
                "november novembre nov",
                "december decembre dec");
        for (int i = 0; i < months.size(); i++) {
            int number = i + 1;
            WORDS.splitAsStream(months.get(i)).forEach(name -> MONTHS.put(name, number));
        }
        List<String> days = List.of(
                "monday lundi",
                "tuesday mardi",
                "wednesday mercredi",
                "thursday jeudi",
                "friday vendredi",
                "saturday samedi",
                "sunday dimanche");
        for (int i = 0; i < days.size(); i++) {
            DayOfWeek day = DayOfWeek.of(i + 1);
            WORDS.splitAsStream(days.get(i)).forEach(name -> DAYS.put(name, day));
        }
    }

    private Times() {}

    /**
     * Some days.
     *
     * @param from the first
     * @param to the last
     */
    record Days(LocalDate from, LocalDate to) {
        boolean contains(Days other) {
            return !other.from.isBefore(from) && !other.to.isAfter(to);
        }
    }

    /** Returns whether the words tell when something did not happen once, not a year or season in which it never does. */
    public static boolean isOnce(String words) {
        return calendar(words).isEmpty()
                && WORDS.splitAsStream(Folding.foldCase(words)).noneMatch(SEASONS::contains);
    }

    /** Returns the days that the words name by the calendar; empty where they name none, or only some before or after. */
    static Optional<Days> calendar(String words) {
        String text = LEAD.matcher(Folding.foldCase(words).replace('/', ' '))
                .replaceFirst("")
                .strip();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return days(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            }
            Matcher decade = DECADE.matcher(text);
            if (decade.matches()) {
                return tenYears(number(decade.group(1) == null ? decade.group(2) : decade.group(1)));
            }
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches() && MONTHS.containsKey(dayFirst.group(2))) {
                return days(
                        number(dayFirst.group(3)),
                        MONTHS.getOrDefault(dayFirst.group(2), 0),
                        number(dayFirst.group(1)));
            }
            Matcher monthFirst = MONTH_FIRST.matcher(text);
            return monthFirst.matches() && MONTHS.containsKey(monthFirst.group(1))
                    ? days(
                            number(monthFirst.group(3)),
                            MONTHS.getOrDefault(monthFirst.group(1), 0),
                            number(monthFirst.group(2)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Returns the day that the words name without a year ("4 June", "le 4 juin"). */
    static Optional<MonthDay> dayOfTheYear(String words) {
        String text = LEAD.matcher(Folding.foldCase(words)).replaceFirst("").strip();
        Matcher day = DAY_OF_THE_YEAR.matcher(text);
        if (!day.matches() || !MONTHS.containsKey(day.group(day.group(1) == null ? 3 : 2))) {
            return Optional.empty();
        }
        boolean dayFirst = day.group(1) != null;
        try {
            return Optional.of(MonthDay.of(
                    MONTHS.getOrDefault(day.group(dayFirst ? 2 : 3), 0), number(day.group(dayFirst ? 1 : 4))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Returns the weekday that the words name. */
    static Optional<DayOfWeek> weekday(String words) {
        return Optional.ofNullable(
                DAYS.get(LEAD.matcher(Folding.foldCase(words)).replaceFirst("").strip()));
    }

    /** Returns the day that the words name, counted from the day of the article. */
    static Optional<Days> relative(String words, LocalDate today, Tense tense) {
        String text = LEAD.matcher(Folding.foldCase(words)).replaceFirst("").strip();
        Integer offset = FROM_TODAY.get(text);
        if (offset != null) {
            LocalDate day = today.plusDays(offset);
            return Optional.of(new Days(day, day));
        }
        DayOfWeek weekday = DAYS.get(text);
        if (weekday == null) {
            return Optional.empty();
        }
        LocalDate day = today.with(
                tense == Tense.FUTURE
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday));
        return Optional.of(new Days(day, day));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** "les années 90" are those of the last century. */
    private static Optional<Days> tenYears(int year) {
        int first = year < 100 ? 1900 + year : year;
        return Optional.of(new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)));
    }

    private static Optional<Days> days(int year, int month, int day) {
        if (month == 0) {
            return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        if (day == 0) {
            YearMonth whole = YearMonth.of(year, month);
            return Optional.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
        }
        LocalDate date = LocalDate.of(year, month, day);
        return Optional.of(new Days(date, date));
    }
}
