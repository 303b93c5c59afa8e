package org.constat.language.phrases.english;

import org.constat.Modality;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.VerbDraft;

/** Knows "has no choice but to sell": must sell. */
final class EnglishOnlyChoice {
    private EnglishOnlyChoice() {}

    /** Returns how many tokens at this place lead from "has" to what has to be done; 0 where none do. */
    static int length(Cursor cursor, int at) {
        if (!cursor.lower(at).equals("no") && !cursor.lower(at).equals("little")) {
            return 0;
        }
        int noun = cursor.lower(at + 1).equals("other") ? at + 2 : at + 1;
        boolean choice = switch (cursor.lower(noun)) {
            case "choice", "option", "alternative" -> true;
            default -> false;
        };
        boolean leads = choice
                && cursor.lower(noun + 1).equals("but")
                && cursor.lower(noun + 2).equals("to")
                && cursor.isVerb(noun + 3);
        return leads ? noun + 3 - at : 0;
    }

    static void take(VerbDraft draft, int length) {
        draft.modality = Modality.OBLIGED;
        draft.at += length;
    }
}
