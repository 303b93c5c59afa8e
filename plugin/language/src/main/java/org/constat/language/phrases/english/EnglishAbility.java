package org.constat.language.phrases.english;

import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.VerbDraft;

/** Knows "will be able to" as the future of "can". */
final class EnglishAbility {
    private EnglishAbility() {}

    /** "will be able to vote": what somebody can do from then on. */
    static boolean isWillBe(Cursor cursor, VerbDraft draft, int at) {
        return draft.tense == Tense.FUTURE && draft.modality == Modality.ASSERTED && isAt(cursor, at);
    }

    static boolean isAt(Cursor cursor, int at) {
        return cursor.lower(at).equals("able") && cursor.lower(at + 1).equals("to") && cursor.isVerb(at + 2);
    }
}
