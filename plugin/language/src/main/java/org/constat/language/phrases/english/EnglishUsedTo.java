package org.constat.language.phrases.english;

import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;

/** Tells "he used to sail", which says what he did once, from "is used to sailing" and "a knife used to cut bread". */
final class EnglishUsedTo {
    private EnglishUsedTo() {}

    static boolean leads(Cursor cursor, int used, int to) {
        return cursor.lower(used).equals("used")
                && EnglishAuxiliaries.isTo(cursor, to)
                && cursor.isVerb(to + 1)
                && cursor.mood(to + 1) == Mood.INFINITIVE
                && isBehindSubject(cursor, used);
    }

    private static boolean isBehindSubject(Cursor cursor, int used) {
        int before = used - 1;
        while (before > 0 && cursor.is(before, Pos.ADV)) {
            before--;
        }
        return before >= 0
                && (cursor.is(before, Pos.PRON, Pos.PROPN)
                        || (cursor.is(before, Pos.NOUN) && !hasOtherVerb(cursor, used)));
    }

    /** Where a noun stands before it, that is used for it unless no other verb is there. */
    private static boolean hasOtherVerb(Cursor cursor, int used) {
        for (int i = 0; i < cursor.tokens().size(); i++) {
            boolean end = i > used && (cursor.is(i, Pos.PUNCT) || cursor.is(i, Pos.CCONJ));
            if (end) {
                return false;
            }
            Mood mood = i == used || !cursor.isVerb(i) ? Mood.NONE : cursor.mood(i);
            if (mood == Mood.INDICATIVE || (i != used && cursor.is(i, Pos.AUX))) {
                return true;
            }
        }
        return false;
    }
}
