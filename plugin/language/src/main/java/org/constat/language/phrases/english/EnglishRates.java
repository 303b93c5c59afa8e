package org.constat.language.phrases.english;

import org.constat.Word.Kind;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.words.Pos;

/** Reads what an English measure is counted by ("74 kilometres an hour", "three dollars a dose"). */
final class EnglishRates {
    private EnglishRates() {}

    /** Adds to a counted noun the noun of its rate, where one follows. */
    static void read(Cursor cursor, NounDraft draft, String unit, Tables tables) {
        boolean per = switch (cursor.lower(draft.at)) {
            case "a", "an" -> draft.number != null && cursor.is(draft.at + 1, Pos.NOUN);
            default -> false;
        };
        if (per && !cursor.is(draft.at + 2, Pos.NOUN, Pos.ADJ) && isRate(unit, cursor.lemma(draft.at + 1), tables)) {
            draft.modifiers.add(Words.of(cursor.at(draft.at + 1), Kind.NOUN));
            draft.at += 2;
        }
    }

    private static boolean isRate(String unit, String counted, Tables tables) {
        return switch (unit) {
            case "kilometre", "kilometer", "mile", "metre", "meter", "knot", "km" ->
                counted.equals("hour") || counted.equals("second");
            default -> tables.has(Category.MONEY, unit) && isSold(counted);
        };
    }

    private static boolean isSold(String counted) {
        return switch (counted) {
            case "dose", "barrel", "share", "tonne", "ton", "litre", "liter", "gallon", "kilo", "pound", "ounce" ->
                true;
            case "ticket", "head", "person", "bottle", "copy", "unit", "piece", "metre", "acre", "hectare" -> true;
            default -> false;
        };
    }
}
