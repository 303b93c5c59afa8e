package org.constat.language.phrases.english;

import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.phrases.VerbChunk.Form;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.VerbDraft;
import org.constat.language.words.Morphology.Mood;

/** Knows what "have", "be" and modals make of the verb behind them: its tense, voice and modality. */
final class EnglishAuxiliaries {
    private EnglishAuxiliaries() {}

    /** "has yet to reply", "is yet to reply": has not done so. */
    private static boolean isYetTo(Cursor cursor, VerbDraft draft) {
        return isTo(cursor, draft.at) && cursor.lower(draft.at - 1).equals("yet");
    }

    /** "has left", "has to leave". */
    static void have(Cursor cursor, VerbDraft draft) {
        if (isYetTo(cursor, draft)) {
            draft.negative = true;
            draft.markPerfect();
        } else if (isTo(cursor, draft.at)) {
            draft.modality = Modality.OBLIGED;
        } else {
            draft.markPerfect();
        }
    }

    /** "was closed", "is to close", "is able to close". */
    static void be(Cursor cursor, VerbDraft draft) {
        if (EnglishAbility.isAt(cursor, draft.at)) {
            draft.at++;
            draft.modality = Modality.POSSIBLE;
            return;
        }
        boolean poised = EnglishAnnouncement.isPoised(cursor, draft.at);
        draft.at += poised ? 1 : 0;
        if (isYetTo(cursor, draft)) {
            draft.negative = true;
            draft.markPerfect();
        } else if (draft.tense == Tense.PAST && (poised || EnglishAnnouncement.wasMeant(cursor, draft.main))) {
            draft.modality = Modality.PLANNED;
        } else if (isTo(cursor, draft.at)) {
            draft.tense = Tense.FUTURE;
        } else if (cursor.mood(draft.at) == Mood.PAST_PARTICIPLE) {
            draft.passive = true;
        } else if (isGoingOn(cursor, draft)) {
            draft.tense = Tense.PRESENT;
        }
    }

    /** "has been living": what goes on, unlike "had been living". */
    private static boolean isGoingOn(Cursor cursor, VerbDraft draft) {
        boolean now = switch (cursor.lower(draft.main - 1)) {
            case "has", "have", "'ve" -> true;
            default -> false;
        };
        return now
                && draft.tense == Tense.PAST
                && draft.modality == Modality.ASSERTED
                && cursor.lower(draft.main).equals("been")
                && cursor.mood(draft.at) == Mood.PRESENT_PARTICIPLE;
    }

    /** Returns whether "to" stands there. */
    static boolean isTo(Cursor cursor, int at) {
        return cursor.lower(at).equals("to");
    }

    /** "will close", "would close", "may close". */
    static void modal(VerbDraft draft, String modal) {
        draft.form = Form.FINITE;
        if (modal.equals("FUTURE")) {
            draft.tense = Tense.FUTURE;
        } else if (modal.equals("CONDITIONAL")) {
            draft.conditional = true;
            draft.tense = Tense.PRESENT;
        } else {
            boolean doubtful = draft.modality == Modality.DOUBTFUL;
            draft.modality = doubtful ? Modality.DOUBTFUL : Modality.valueOf(modal);
            draft.conditional = false;
            draft.tense = Tense.PRESENT;
        }
    }
}
