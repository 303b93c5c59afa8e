package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;

/** Knows which words of an English sentence are finite verbs, and how sure that is. */
final class EnglishFiniteVerbs {
    private EnglishFiniteVerbs() {}

    static boolean isThirdPerson(Draft draft) {
        return draft.canBeFinite()
                && draft.reads(entry -> entry.isFinite() && entry.morphology().person() == 3);
    }

    /** Returns whether another word of the sentence is a finite verb for sure. */
    static boolean isVerbElsewhere(List<Draft> drafts, int at) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean verb = draft.is(Pos.AUX) || (draft.is(Pos.VERB) && isThirdPerson(draft));
            if (i != at && verb) {
                return true;
            }
        }
        return false;
    }

    static boolean hasFiniteVerb(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean infinitive = i > 0 && drafts.get(i - 1).is("to");
            boolean verb = draft.is(Pos.VERB) && draft.canBeFinite() && !draft.isCapitalised() && !infinitive;
            if (draft.is(Pos.AUX) || verb) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a verb behind this word is another clause's. */
    static boolean opensClause(Draft word) {
        return word.is(Pos.PUNCT) || word.is(Pos.CCONJ) || word.is(Pos.SCONJ) || word.is(Pos.PRON);
    }
}
