package org.constat.language.phrases.french;

import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.VerbDraft;
import org.constat.language.words.Morphology.Mood;

/** Reads what stands for a tense or a modal verb: "en train de", "sur le point de", "venir de", "finir par". */
final class FrenchPeriphrasis {
    private static final String[][] BEHIND_BE = {
        {"en", "train", "de"}, {"en", "passe", "de"}, {"sur", "le", "point", "de"}, {"en", "voie", "de"}, {"tenu", "de"}
    };

    private FrenchPeriphrasis() {}

    /** Returns how many tokens at this place lead from the verb to an infinitive; 0 where none do. */
    static int length(Cursor cursor, int verb, int at) {
        String lemma = cursor.lemma(verb);
        if (lemma.equals("venir") && at == verb + 1 && isBehindIf(cursor, verb) && leadsTo(cursor, at, "à")) {
            return 1;
        }
        if (lemma.equals("venir") && at == verb + 1 && isRecent(cursor, verb)) {
            return leadsTo(cursor, at, "de") ? 1 : 0;
        }
        if (lemma.equals("finir") && at == verb + 1 && leadsTo(cursor, at, "par")) {
            return 1;
        }
        if (lemma.equals("être")) {
            for (String[] words : BEHIND_BE) {
                if (leadsTo(cursor, at, words) && !isFreed(cursor, at)) {
                    return words.length;
                }
            }
        }
        return 0;
    }

    /** "vient de signer" is over, "est sur le point de signer" is yet to come, "finit par signer" is done now. */
    static void mark(Cursor cursor, VerbDraft draft) {
        if (cursor.lemma(draft.main).equals("finir") || cursor.lower(draft.at).equals("à")) {
            return;
        }
        if (cursor.lemma(draft.main).equals("venir")) {
            draft.tense = Tense.PAST;
        } else if (cursor.lemma(draft.at).equals("tenu")) {
            draft.modality = Modality.OBLIGED;
        } else if (!cursor.lower(draft.at + 1).equals("train") && draft.tense == Tense.PRESENT) {
            draft.tense = Tense.FUTURE;
        }
    }

    /** "si le barrage venait à céder". */
    private static boolean isBehindIf(Cursor cursor, int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - 8; i--) {
            if (cursor.lower(i).equals("si") || cursor.lower(i).equals("s'")) {
                return true;
            }
        }
        return false;
    }

    /** "n'est pas tenu de payer": may pay or not. */
    private static boolean isFreed(Cursor cursor, int at) {
        return cursor.lemma(at).equals("tenu") && FrenchNegation.isNe(cursor, at - 3);
    }

    private static boolean isRecent(Cursor cursor, int verb) {
        return switch (cursor.at(verb).morphology().time()) {
            case PRESENT, IMPERFECT -> cursor.mood(verb) == Mood.INDICATIVE;
            default -> false;
        };
    }

    private static boolean leadsTo(Cursor cursor, int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!cursor.lower(at + i).equals(words[i]) && !cursor.lemma(at + i).equals(words[i])) {
                return false;
            }
        }
        int infinitive = at + words.length;
        while (cursor.is(infinitive, org.constat.language.words.Pos.PRON)) {
            infinitive++;
        }
        return cursor.isVerb(infinitive) && cursor.mood(infinitive) == Mood.INFINITIVE;
    }
}
