package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells small French words by what stands behind them: "son adjoint", "et en réclame le retrait". */
final class FrenchSmallWordsBefore {

    private FrenchSmallWordsBefore() {}

    /** "comme son adjoint": whose it is, and no sound. */
    static void hisOrSound(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean article = before != null && (before.pos == Pos.DET || before.pos == Pos.ADJ);
        if (draft.is("son") && draft.is(Pos.NOUN) && !article && next != null && next.can(Pos.NOUN)) {
            draft.pos = Pos.DET;
            next.pos = next.is(Pos.VERB) ? Pos.NOUN : next.pos;
        }
    }

    /** "et en réclame le retrait": of what was named before, and no preposition. */
    static void ofItBehindAnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at + 1);
        Draft object = Repair.neighbour(drafts, at + 2);
        boolean joined = before != null && (before.is(Pos.CCONJ) || before.is("qui"));
        if (draft.is("en")
                && draft.is(Pos.ADP)
                && joined
                && verb != null
                && verb.is(Pos.VERB)
                && verb.canBeFinite()
                && object != null
                && object.is(Pos.DET)) {
            draft.pos = Pos.PRON;
        }
    }
}
