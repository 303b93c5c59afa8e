package org.constat.language.phrases.french;

import org.constat.Modality;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.VerbDraft;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;

/** Knows "n'a pas d'autre choix que de vendre": must sell. */
final class FrenchOnlyChoice {
    private FrenchOnlyChoice() {}

    /** Returns how many tokens at this place lead from "n'a pas" to what has to be done; 0 where none do. */
    static int length(Cursor cursor, VerbDraft draft, int at) {
        if (!isOf(cursor, at)
                || !cursor.lemma(at + 1).equals("autre")
                || !isChoice(cursor.lemma(at + 2))
                || !cursor.lemma(at + 3).equals("que")
                || !cursor.lemma(draft.main).equals("avoir")
                || !FrenchNegation.hasNe(cursor, draft)) {
            return 0;
        }
        int end = isOf(cursor, at + 4) ? at + 5 : at + 4;
        int infinitive = end;
        while (cursor.is(infinitive, Pos.PRON)) {
            infinitive++;
        }
        return cursor.isVerb(infinitive) && cursor.mood(infinitive) == Mood.INFINITIVE ? end - at : 0;
    }

    static void take(VerbDraft draft, int length) {
        draft.modality = Modality.OBLIGED;
        draft.negative = false;
        draft.noLonger = false;
        draft.at += length;
    }

    private static boolean isOf(Cursor cursor, int at) {
        return cursor.lower(at).equals("de") || cursor.lower(at).equals("d'");
    }

    private static boolean isChoice(String noun) {
        return switch (noun) {
            case "choix", "option", "solution", "alternative", "issue", "possibilité" -> true;
            default -> false;
        };
    }
}
