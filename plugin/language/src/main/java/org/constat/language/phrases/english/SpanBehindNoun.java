package org.constat.language.phrases.english;

import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;

/** Knows how long before or after something a noun is spoken of ("left the party hours before the vote"). */
final class SpanBehindNoun {
    private SpanBehindNoun() {}

    /** Returns whether a span begins behind the last noun of a phrase, and is no part of it. */
    static boolean begins(Cursor cursor, int at, int last, NounReader reader) {
        return last == at - 1
                && cursor.is(at, Pos.NOUN)
                && measures(cursor.lower(at + 1))
                && cursor.at(at).morphology().number() == GrammaticalNumber.PLURAL
                && reader.isTime(cursor, at)
                && !reader.isTime(cursor, last)
                && !isOfPlan(cursor.lower(last));
    }

    private static boolean measures(String word) {
        return switch (word) {
            case "before", "after", "later", "earlier", "ago", "into" -> true;
            default -> false;
        };
    }

    /** "longer opening hours before Easter", "the school years after the war". */
    private static boolean isOfPlan(String word) {
        return switch (word) {
            case "office", "school", "business", "trading", "rush", "peak", "teenage", "childhood", "college" -> true;
            default -> word.endsWith("ing");
        };
    }
}
