package org.constat.language.phrases.english;

import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.ProperNouns;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;

/** Finds names that a number belongs to: "the Vega 7 rocket" is no seven rockets. */
final class NumberedNames {
    private NumberedNames() {}

    /** Returns where a name with its number ends that stands before one noun; or -1. */
    static int endBeforeNoun(Cursor cursor, int begin, int noun) {
        int number = cursor.is(begin, Pos.PROPN) ? ProperNouns.end(cursor, begin) : -1;
        boolean numbered = number > 0
                && number < noun
                && cursor.is(number, Pos.NUM)
                && cursor.lower(number).matches("\\d{1,3}")
                && !cursor.is(number + 1, Pos.NUM, Pos.SYM)
                && cursor.is(noun, Pos.NOUN)
                && cursor.at(noun).morphology().number() == GrammaticalNumber.SINGULAR;
        return numbered ? number + 1 : -1;
    }
}
