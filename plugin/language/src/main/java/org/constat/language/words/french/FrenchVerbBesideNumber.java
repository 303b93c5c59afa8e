package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells verbs from nouns behind a share and a number ("un enfant sur cinq vit", "sur 40 kilomètres"). */
final class FrenchVerbBesideNumber {
    private FrenchVerbBesideNumber() {}

    /** "sur 40 kilomètres de côtes": what is counted. */
    static void verbBehindNumber(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean counted = before != null
                && before.is(Pos.NUM)
                && at > 1
                && drafts.get(at - 2).is(Pos.ADP);
        if (draft.pos == Pos.VERB
                && counted
                && !isOneInSome(drafts, at)
                && draft.can(Pos.NOUN)
                && !FrenchNounOrVerb.isBehindYear(drafts, at)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "un enfant sur cinq vit dans la pauvreté": behind a share and before a place the only verb of the sentence. */
    static void verbBehindShare(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean goesOn = next != null
                && (next.is(Pos.ADP)
                        || next.is(Pos.DET)
                        || next.is(Pos.ADV)
                        || (isOneInSome(drafts, at) && next.is(Pos.ADJ)));
        if (draft.pos == Pos.NOUN && isBehindShare(drafts, at) && goesOn && draft.canBeFinite()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "un élève sur trois". */
    private static boolean isOneInSome(List<Draft> drafts, int at) {
        return at > 3
                && isBehindShare(drafts, at)
                && (drafts.get(at - 4).is("un") || drafts.get(at - 4).is("une"));
    }

    private static boolean isBehindShare(List<Draft> drafts, int at) {
        return at > 2
                && drafts.get(at - 1).is(Pos.NUM)
                && drafts.get(at - 2).is("sur")
                && drafts.get(at - 3).is(Pos.NOUN);
    }
}
