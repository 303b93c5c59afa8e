package org.constat.language.phrases.reading;

import java.util.regex.Pattern;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;

/** Knows the nouns that can say when something is: "week", "Monday", "the 1970s", "mid-September". */
final class TimeNouns {
    private static final Pattern DECADE = Pattern.compile("(?:mid-)?(?:1[5-9]|20)?\\d0s");

    private final Tables tables;

    TimeNouns(Tables tables) {
        this.tables = tables;
    }

    boolean isTime(Cursor cursor, int at) {
        return tables.has(Category.TIME_NOUN, cursor.lemma(at))
                || tables.has(Category.TIME_NOUN, cursor.lower(at))
                || tables.has(Category.WEEKDAY, cursor.lemma(at))
                || DECADE.matcher(cursor.lower(at)).matches()
                || isPartOfMonth(cursor.lower(at))
                || isSeason(cursor, at);
    }

    /** "la saison dernière", "this season": one of those that are counted. */
    private static boolean isSeason(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "saison" ->
                cursor.lower(at - 1).equals("cette")
                        || switch (cursor.lower(at + 1)) {
                            case "dernière", "passée", "prochaine", "précédente" -> true;
                            default -> false;
                        };
            case "season" ->
                switch (cursor.lower(at - 1)) {
                    case "last", "next", "this" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    /** "mid-September", "mi-septembre". */
    private boolean isPartOfMonth(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && tables.has(Category.MONTH, word.substring(hyphen + 1))
                && isPart(word.substring(0, hyphen));
    }

    private static boolean isPart(String word) {
        return switch (word) {
            case "mid", "early", "late", "mi" -> true;
            default -> false;
        };
    }
}
