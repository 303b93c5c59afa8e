package org.constat.language.phrases.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Knows how a match ended: "3-1", "3 à 1", "27 to 24", "2 buts à 1". */
final class MatchScores {
    private static final Pattern IN_FIGURES = Pattern.compile("\\d{1,3}-\\d{1,3}");

    private MatchScores() {}

    static @Nullable NounChunk read(Cursor cursor, int at) {
        if (isOneToken(cursor, at)) {
            return score(at, at + 1, cursor.at(at).text());
        }
        if (isWithUnit(cursor, at)) {
            return score(at, at + 4, joined(cursor, at, at + 3));
        }
        return isParted(cursor, at) ? score(at, at + 3, joined(cursor, at, at + 2)) : null;
    }

    private static String joined(Cursor cursor, int first, int second) {
        return cursor.at(first).text() + "-" + cursor.at(second).text();
    }

    private static NounChunk score(int begin, int end, String text) {
        NounDraft draft = new NounDraft(begin);
        draft.at = end;
        List<Word> parts = Arrays.stream(text.split("-", 2))
                .map(goals -> Word.of(goals, goals, Word.Kind.OTHER))
                .toList();
        return draft.finish(new Word(text, text, Word.Kind.OTHER, parts));
    }

    /** "3-1", but not "the 3-1". */
    private static boolean isOneToken(Cursor cursor, int at) {
        return cursor.is(at, Pos.NUM) && IN_FIGURES.matcher(cursor.lower(at)).matches() && !cursor.is(at - 1, Pos.DET);
    }

    /** "2 buts à 1", "2 buts à 1 samedi". */
    private static boolean isWithUnit(Cursor cursor, int at) {
        return isUnit(cursor.lower(at + 1))
                && cursor.is(at, Pos.NUM)
                && cursor.lower(at + 2).equals("à")
                && cursor.is(at + 3, Pos.NUM)
                && !isCounting(cursor, at + 4);
    }

    private static boolean isUnit(String noun) {
        return switch (noun) {
            case "but", "buts", "set", "sets", "manche", "manches", "points", "victoires" -> true;
            default -> false;
        };
    }

    /** "3 - 1", "3 à 1", "27 to 24". */
    private static boolean isParted(Cursor cursor, int at) {
        return cursor.is(at, Pos.NUM)
                && isBetween(cursor, at)
                && cursor.is(at + 2, Pos.NUM)
                && !isCounting(cursor, at + 3)
                && !cursor.is(at - 1, Pos.DET);
    }

    private static boolean isBetween(Cursor cursor, int at) {
        return switch (cursor.lower(at + 1)) {
            case "-" -> true;
            case "à", "to" -> !isRange(cursor, at);
            default -> false;
        };
    }

    /** "3 à 1 buts", but neither "3 à 1 samedi" nor "3 to 1 thanks to Holm". */
    private static boolean isCounting(Cursor cursor, int at) {
        String noun = cursor.lower(at);
        return cursor.is(at, Pos.NOUN) && !noun.equals("thanks") && !isDay(noun);
    }

    /** "de 3 à 1 %", "3 à 5 millions", "aged 5 to 12" count something. */
    private static boolean isRange(Cursor cursor, int at) {
        boolean counting = cursor.is(at + 3, Pos.NOUN, Pos.SYM, Pos.NUM) && !isDay(cursor.lower(at + 3));
        return counting
                || opensRange(cursor.lower(at - 1))
                || !cursor.lower(at).matches("\\d{1,3}")
                || !cursor.lower(at + 2).matches("\\d{1,3}");
    }

    private static boolean isDay(String noun) {
        return noun.endsWith("di") || noun.equals("dimanche");
    }

    private static boolean opensRange(String word) {
        return switch (word) {
            case "de", "from", "aged", "ages", "between", "age" -> true;
            default -> false;
        };
    }
}
