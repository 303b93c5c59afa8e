package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Finds the verb of whoever thinks or says what a relative clause tells ("a plan that critics say will fail"). */
final class EnglishPushedVerbs {
    private static final int FARTHEST = 4;

    private EnglishPushedVerbs() {}

    /** "that critics say will", "which doctors hope could": between a plural and the verb that is said. */
    static void thoughtInsideRelative(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean thought = draft.is(Pos.NOUN)
                && draft.entries.stream()
                        .anyMatch(entry -> entry.isFinite()
                                && WordLists.of("thoughtInsideRelative").contains(entry.lemma()));
        boolean many = before != null && before.is(Pos.NOUN) && EnglishReadings.isPlural(before);
        boolean verb = next != null
                && (next.is(Pos.AUX) || next.is(Pos.VERB))
                && (next.canBeFinite() || next.is("will") || next.is("would"));
        if (thought && many && verb && isBehindRelative(drafts, at - 1)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isBehindRelative(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            Draft draft = drafts.get(i);
            if (draft.is("that") || draft.is("which") || draft.is("who")) {
                return i > 0
                        && (drafts.get(i - 1).is(Pos.NOUN)
                                || drafts.get(i - 1).is(",")
                                || drafts.get(i - 1).is(Pos.PROPN));
            }
            if (!draft.is(Pos.ADJ) && !draft.is(Pos.NOUN) && !draft.is(Pos.DET) && !draft.is(Pos.PROPN)) {
                return false;
            }
        }
        return false;
    }
}
