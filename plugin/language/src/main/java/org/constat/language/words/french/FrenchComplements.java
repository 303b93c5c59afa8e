package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells a second complement of one noun from a noun of its own: "le prix du gaz et des engrais". */
final class FrenchComplements {
    private static final int LONGEST = 6;
    private static final int CLAUSE = 12;

    private FrenchComplements() {}

    /** Returns whether "des" behind "et" goes on with what "du" or "de la" has begun. */
    static boolean goesOn(List<Draft> drafts, int at) {
        return at > 3
                && drafts.get(at).is("des")
                && (drafts.get(at - 1).is("et") || drafts.get(at - 1).is("ou"))
                && isBehindComplement(drafts, at - 2)
                && !(hasVerb(drafts, at - 1, -1) && hasVerb(drafts, at + 1, 1));
    }

    private static boolean isBehindComplement(List<Draft> drafts, int last) {
        for (int i = last; i > last - LONGEST && i > 0; i--) {
            Draft draft = drafts.get(i);
            if (isOfWithArticle(drafts, i)) {
                return drafts.get(i - 1).is(Pos.NOUN) || drafts.get(i - 1).is(Pos.ADJ);
            }
            boolean inside = draft.is(Pos.NOUN)
                    || draft.is(Pos.ADJ)
                    || draft.is(Pos.PROPN)
                    || draft.is(Pos.DET)
                    || draft.is("de")
                    || draft.is("d'");
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOfWithArticle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean of = draft.is(Pos.ADP) && (draft.is("du") || draft.is("des"));
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean parted = (draft.is("de") || draft.is("d'")) && next != null && (next.is("la") || next.is("l'"));
        return of || parted;
    }

    /** Returns whether a finite verb stands before or behind this place, before the next mark. */
    private static boolean hasVerb(List<Draft> drafts, int from, int step) {
        for (int i = from; i >= 0 && i < drafts.size() && Math.abs(i - from) < CLAUSE; i += step) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.PUNCT) || draft.is(Pos.SCONJ)) {
                return false;
            }
            if (draft.isFiniteVerb()) {
                return true;
            }
        }
        return false;
    }
}
