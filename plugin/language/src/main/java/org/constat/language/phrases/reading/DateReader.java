package org.constat.language.phrases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Words;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates: "le 4 juin 2024", "mardi 4 juin", "June 4, 2024", "samedi soir", "en 2022". The month is the head, else the
 * weekday, else the year; the rest are modifiers, so that a month contains its days.
 */
final class DateReader {
    private static final Pattern HOURS = Pattern.compile("[0-2]?\\d");
    private static final int LONGEST = 7;
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d(er|st|nd|rd|th)?");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}([h:]\\d{0,2}|am|pm)");
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");

    /** "en 1471": nothing else is so large. */
    private static final Pattern YEAR_BEHIND_IN = Pattern.compile("[1-2]\\d\\d\\d");

    /** "vers 260": of an age that counted its years, too. */
    private static final Pattern YEAR_BEHIND_ABOUT = Pattern.compile("[1-2]?\\d\\d\\d");

    private final Tables tables;

    DateReader(Tables tables) {
        this.tables = tables;
    }

    @Nullable
    NounChunk read(Cursor cursor, int begin) {
        if (isClock(cursor, begin)) {
            return clock(cursor, begin);
        }
        int article = cursor.lemma(begin).equals("le") || cursor.lower(begin).equals("the") ? begin + 1 : begin;
        int at = isMonthOf(cursor, article) ? article + 2 : article;
        List<Integer> parts = new ArrayList<>();
        int end = at;
        while (end < at + LONGEST && isPart(cursor, end, parts)) {
            if (!cursor.is(end, Pos.PUNCT, Pos.ADP)) {
                parts.add(end);
            }
            end++;
        }
        int head = head(cursor, parts);
        int borrowed = head >= 0 && parts.size() == 1 && isDayOfLaterMonth(cursor, head) ? head + 3 : head;
        return head < 0 || namesWhatFollows(cursor, begin, at, parts)
                ? null
                : Eras.with(cursor, chunk(cursor, begin, parts, borrowed));
    }

    /** "le mois de janvier", "the month of May": that month. */
    private boolean isMonthOf(Cursor cursor, int at) {
        boolean month = cursor.lower(at).equals("mois") || cursor.lower(at).equals("month");
        boolean of = cursor.lemma(at + 1).equals("de") || cursor.lower(at + 1).equals("of");
        return month && of && isMonth(cursor, at + 2);
    }

    /** "20 h 30", "2 h 11 min 53 s": a time of day, or how long, in figures. */
    private static boolean isClock(Cursor cursor, int at) {
        return cursor.lower(at + 1).equals("h")
                && HOURS.matcher(cursor.lower(at)).matches();
    }

    private static NounChunk clock(Cursor cursor, int begin) {
        int end = cursor.lower(begin + 2).matches("[0-5]\\d") ? begin + 3 : begin + 2;
        if (cursor.lower(end).equals("min")) {
            boolean seconds = cursor.lower(end + 1).matches("[0-5]?\\d")
                    && cursor.lower(end + 2).equals("s");
            end += seconds ? 3 : 1;
        }
        NounDraft draft = new NounDraft(begin);
        draft.at = end;
        draft.time = true;
        String text = Words.text(cursor.tokens(), begin, end);
        return draft.finish(Word.of(text, text.replaceAll("\\D", ""), Kind.OTHER));
    }

    /** "du 3 au 15 juin", "from 3 to 15 June": the month stands behind the second day. */
    private boolean isDayOfLaterMonth(Cursor cursor, int at) {
        boolean joined = switch (cursor.lower(at + 1)) {
            case "au", "to", "and", "et", "-", "–" -> true;
            default -> false;
        };
        return joined && isMonth(cursor, at + 3) && isDayInFigures(cursor, at) && isDayInFigures(cursor, at + 2);
    }

    private static boolean isDayInFigures(Cursor cursor, int at) {
        return DAY.matcher(cursor.lower(at)).matches();
    }

    /** "the 2022 agreement", "closed the Friday market": the year or the day belongs to the noun behind it. */
    private boolean namesWhatFollows(Cursor cursor, int begin, int at, List<Integer> parts) {
        return at > begin
                && parts.size() == 1
                && tables.has(Category.MONTH, "january")
                && (isYear(cursor, at)
                        ? cursor.is(at + 1, Pos.NOUN, Pos.PROPN, Pos.ADJ)
                        : isWeekday(cursor, at) && isNounOfDay(cursor, begin, at + 1));
    }

    /** "the Friday market", but neither "on the Friday crowds marched" nor "the Friday night" or "the Friday before". */
    private boolean isNounOfDay(Cursor cursor, int begin, int at) {
        return cursor.is(at, Pos.NOUN)
                && !cursor.isCapitalised(at)
                && !tables.has(Category.TIME_NOUN, cursor.lemma(at))
                && !cursor.lower(begin - 1).equals("on");
    }

    private boolean isPart(Cursor cursor, int at, List<Integer> parts) {
        boolean started = !parts.isEmpty();
        if (isMonth(cursor, at)
                || isEdge(cursor, at, started)
                || isWeekday(cursor, at)
                || isDay(cursor, at)
                || isYear(cursor, at)
                || isHour(cursor, at)) {
            return true;
        }
        int last = started ? parts.get(parts.size() - 1) : -1;
        boolean partOfDay = started
                && ((isWeekday(cursor, last) && isTimeOrNext(cursor, at))
                        || (isMonth(cursor, last) && isNext(cursor, at)));
        boolean glue = started
                && (cursor.lower(at).equals(",") || cursor.lower(at).equals("of"))
                && (isYear(cursor, at + 1) || isMonth(cursor, at + 1))
                && hasMonthOrDay(cursor, parts);
        return partOfDay || glue;
    }

    /** "fin 2028", "début mars". */
    private boolean isEdge(Cursor cursor, int at, boolean started) {
        boolean edge =
                tables.has(Category.EDGE, cursor.lower(at)) || cursor.lower(at).equals("courant");
        return edge
                && !started
                && cursor.is(at, Pos.NOUN, Pos.ADJ, Pos.ADV, Pos.VERB, Pos.ADP, Pos.PROPN)
                && !cursor.is(at - 1, Pos.DET)
                && (isMonth(cursor, at + 1) || isYear(cursor, at + 1));
    }

    private boolean hasMonthOrDay(Cursor cursor, List<Integer> parts) {
        return parts.stream().anyMatch(part -> isMonth(cursor, part) || isDay(cursor, part));
    }

    private boolean isTimeOrNext(Cursor cursor, int at) {
        return tables.has(Category.TIME_NOUN, cursor.lemma(at)) || isNext(cursor, at);
    }

    /** "lundi prochain", "en mai dernier". */
    private static boolean isNext(Cursor cursor, int at) {
        return switch (cursor.lemma(at)) {
            case "prochain", "dernier", "passé", "suivant" -> true;
            default -> false;
        };
    }

    private boolean isMonth(Cursor cursor, int at) {
        boolean auxiliary = cursor.is(at, Pos.AUX, Pos.VERB);
        boolean small = tables.has(Category.MONTH, "january")
                && cursor.has(at)
                && Character.isLowerCase(cursor.at(at).text().charAt(0));
        return !auxiliary && !small && !isFirstName(cursor, at) && tables.has(Category.MONTH, cursor.lower(at));
    }

    /** "Jan van Dorp": before another name it is no month in short. */
    private static boolean isFirstName(Cursor cursor, int at) {
        return cursor.lower(at).equals("jan") && cursor.is(at + 1, Pos.PROPN);
    }

    private boolean isWeekday(Cursor cursor, int at) {
        return tables.has(Category.WEEKDAY, cursor.lemma(at)) || tables.has(Category.WEEKDAY, cursor.lower(at));
    }

    private boolean isDay(Cursor cursor, int at) {
        boolean nearMonth = isMonth(cursor, at + 1)
                || isDayOfLaterMonth(cursor, at)
                || (cursor.has(at - 1) && isMonth(cursor, at - 1))
                || (cursor.lower(at + 1).equals("of") && isMonth(cursor, at + 2));
        return nearMonth && isDayInFigures(cursor, at);
    }

    private static boolean isHour(Cursor cursor, int at) {
        boolean digital = Character.isDigit(first(cursor.lower(at)))
                && HOUR.matcher(cursor.lower(at)).matches();
        return digital
                || (cursor.is(at, Pos.NUM) && isHalfOfDay(cursor, at + 1))
                || (isHalfOfDay(cursor, at) && cursor.is(at - 1, Pos.NUM));
    }

    /** "5.20 p.m.", "07:20 GMT". */
    private static boolean isHalfOfDay(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "a.m.", "p.m.", "am", "pm", "o'clock", "gmt", "bst", "utc", "cet", "cest" -> true;
            default -> false;
        };
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static boolean isYear(Cursor cursor, int at) {
        String text = cursor.lower(at);
        if (Eras.isBehind(cursor, at)) {
            return true;
        }
        boolean because = cursor.lower(at + 1).equals("suite");
        boolean counted = (cursor.is(at + 1, Pos.NOUN, Pos.ADJ) && !because)
                || cursor.lower(at - 1).equals("$");
        String before = cursor.lower(at - 1);
        Pattern year = before.equals("vers") ? YEAR_BEHIND_ABOUT : before.equals("en") ? YEAR_BEHIND_IN : YEAR;
        return year.matcher(text).matches() && !counted;
    }

    private int head(Cursor cursor, List<Integer> parts) {
        for (int part : parts) {
            if (isMonth(cursor, part)) {
                return part;
            }
        }
        for (int part : parts) {
            if (!tables.has(Category.EDGE, cursor.lower(part))
                    && !cursor.lower(part).equals("courant")) {
                return part;
            }
        }
        return -1;
    }

    private NounChunk chunk(Cursor cursor, int begin, List<Integer> parts, int head) {
        List<Word> modifiers = new ArrayList<>();
        for (int part : parts) {
            if (part != head) {
                modifiers.add(word(cursor, part));
            }
        }
        int end = parts.get(parts.size() - 1) + 1;
        return new NounChunk(
                begin,
                end,
                word(cursor, head),
                modifiers,
                null,
                begin == parts.get(0) ? Determiner.NONE : Determiner.DEFINITE,
                null,
                null,
                cursor.at(head).morphology(),
                true);
    }

    private Word word(Cursor cursor, int at) {
        boolean named = isMonth(cursor, at) || isWeekday(cursor, at);
        boolean figure = Character.isDigit(cursor.lower(at).charAt(0));
        String lemma = named ? named(cursor, at) : figure ? cursor.lower(at).replaceAll("\\D", "") : cursor.lemma(at);
        return Word.of(cursor.at(at).text(), lemma, figure ? Kind.OTHER : Kind.NOUN);
    }

    private String named(Cursor cursor, int at) {
        String word = tables.has(Category.WEEKDAY, cursor.lemma(at)) ? cursor.lemma(at) : cursor.lower(at);
        String month = tables.value(Category.MONTH, word);
        String lower = month == null || month.isEmpty() ? word : month;
        boolean english = tables.has(Category.MONTH, "january");
        return english ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1) : lower;
    }
}
