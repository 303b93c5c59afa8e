package org.constat.language.words;

import java.util.List;

/** Finds the verb of a sentence in which the tagger saw none, as in short ones without any article. */
final class VerblessSentence {

    private static final int LONGEST = 30;

    private VerblessSentence() {}

    static void repair(List<Draft> drafts) {
        if (drafts.size() > LONGEST || drafts.stream().anyMatch(VerblessSentence::isVerb)) {
            return;
        }
        for (int i = 1; i < drafts.size(); i++) {
            if (isVerbOfSubject(drafts, i)) {
                drafts.get(i).pos = Pos.VERB;
                return;
            }
        }
    }

    private static boolean isVerb(Draft draft) {
        return draft.is(Pos.AUX) || (draft.is(Pos.VERB) && draft.canBeFinite());
    }

    private static boolean isVerbOfSubject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = drafts.get(at - 1);
        boolean open = draft.is(Pos.NOUN)
                || draft.is(Pos.ADJ)
                || draft.is(Pos.PROPN)
                || draft.is(Pos.ADP)
                || draft.is(Pos.ADV);
        boolean subject = before.is(Pos.NOUN) || before.is(Pos.PROPN) || before.is(Pos.PRON);
        return open && subject && !draft.isCapitalised() && agrees(before, draft);
    }

    private static boolean agrees(Draft subject, Draft verb) {
        boolean plural = subject.entries.stream()
                .anyMatch(entry -> entry.morphology().number() == Morphology.GrammaticalNumber.PLURAL);
        for (Entry entry : verb.entries) {
            Morphology form = entry.morphology();
            boolean third = form.person() == 0 || form.person() == 3;
            boolean sameNumber = (form.number() == Morphology.GrammaticalNumber.NONE
                            && (plural || form.time() != Morphology.Time.PRESENT))
                    || (form.number() == Morphology.GrammaticalNumber.PLURAL && plural)
                    || (form.number() == Morphology.GrammaticalNumber.SINGULAR && !plural);
            if (entry.isFinite() && form.mood() == Morphology.Mood.INDICATIVE && third && sameNumber) {
                return true;
            }
        }
        return false;
    }
}
