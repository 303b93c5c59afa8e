package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Makes names of the slogans that groups call themselves by: "Save Our Rivers sues the firm". */
final class EnglishSlogans {
    private static final int LONGEST = 5;

    private EnglishSlogans() {}

    /** A call that opens a sentence, and ends with a capital before the verb of somebody else. */
    static void callIsName(List<Draft> drafts, int at) {
        if (at > 0 || !drafts.get(0).isCapitalised() || !drafts.get(0).can(Mood.INFINITIVE)) {
            return;
        }
        int end = 1;
        while (end < drafts.size() && end <= LONGEST && isInside(drafts.get(end))) {
            end++;
        }
        Draft last = drafts.get(end - 1);
        if (end > 1 && last.isCapitalised() && drafts.get(0).is(Pos.VERB) && isVerb(Repair.neighbour(drafts, end))) {
            drafts.subList(0, end).forEach(draft -> draft.pos = Pos.PROPN);
        }
    }

    private static boolean isInside(Draft draft) {
        return draft.isCapitalised() || draft.is(Pos.DET) || draft.is(Pos.ADP);
    }

    private static boolean isVerb(@Nullable Draft draft) {
        return draft != null
                && !draft.isCapitalised()
                && (draft.is(Pos.VERB) || draft.is(Pos.AUX))
                && (EnglishFiniteVerbs.isThirdPerson(draft) || draft.is("has") || draft.is("is") || draft.is("was"));
    }
}
