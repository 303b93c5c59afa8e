package org.constat.language.phrases.english;

import java.util.Set;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.ProperNouns;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;

/** Finds names that a number belongs to: "the Vega 7 rocket" is no seven rockets. */
final class NumberedNames {
    private static final Set<String> COUNTING = Set.of("to", "of", "or", "and", "per", "more", "times", "-", "–");

    private NumberedNames() {}

    /** "Ariane 6 took off": a short number that counts nothing belongs to the name before it; returns where both end. */
    static int end(Cursor cursor, int end) {
        boolean numbered = isShort(cursor, end)
                && !cursor.is(end + 1, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.NUM, Pos.SYM)
                && !COUNTING.contains(cursor.lower(end + 1));
        return numbered ? end + 1 : end;
    }

    private static boolean isShort(Cursor cursor, int at) {
        return cursor.is(at, Pos.NUM) && cursor.lower(at).matches("\\d{1,3}");
    }

    /** Returns where a name with its number ends that stands before one noun; or -1. */
    static int endBeforeNoun(Cursor cursor, int begin, int noun) {
        int number = cursor.is(begin, Pos.PROPN) ? ProperNouns.end(cursor, begin) : -1;
        boolean numbered = number > 0
                && number < noun
                && isShort(cursor, number)
                && !cursor.is(number + 1, Pos.NUM, Pos.SYM)
                && cursor.is(noun, Pos.NOUN)
                && cursor.at(noun).morphology().number() == GrammaticalNumber.SINGULAR;
        return numbered ? number + 1 : -1;
    }
}
