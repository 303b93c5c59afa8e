package org.constat.language.phrases.reading;

import java.util.regex.Pattern;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Words;

/** Reads from which era years are counted: "44 av. J.-C.", "280 avant notre ère", "44 BC". */
final class Eras {
    private static final Pattern YEAR = Pattern.compile("\\d{1,4}");

    private Eras() {}

    /** Returns whether a number is a year, since an era stands behind it. */
    static boolean isBehind(Cursor cursor, int at) {
        return YEAR.matcher(cursor.lower(at)).matches() && length(cursor, at + 1) > 0;
    }

    /** Returns a date with the era behind it, as one more word of it; the same date where there is none. */
    static NounChunk with(Cursor cursor, NounChunk date) {
        int begin = date.end();
        int length = length(cursor, begin);
        return length == 0 ? date : date.until(begin + length, era(cursor, begin, begin + length));
    }

    private static Word era(Cursor cursor, int begin, int end) {
        boolean after = switch (cursor.lower(begin)) {
            case "après", "apr.", "ap.", "ad", "a.d.", "ce" -> true;
            default -> false;
        };
        return Word.of(Words.text(cursor.tokens(), begin, end), after ? "AD" : "BC", Kind.OTHER);
    }

    private static int length(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "bc", "b.c.", "bce", "ad", "a.d." -> 1;
            case "avant", "av.", "av", "après", "apr.", "ap." -> lengthOfChrist(cursor, at + 1);
            default -> 0;
        };
    }

    private static int lengthOfChrist(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "jc", "j.c.", "j.-c.", "j.-c" -> 2;
            case "notre" -> cursor.lower(at + 1).equals("ère") ? 3 : 0;
            case "j." ->
                cursor.lower(at + 1).equals("-") && cursor.lower(at + 2).startsWith("c") ? 4 : 0;
            default -> 0;
        };
    }
}
