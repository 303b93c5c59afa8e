package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Knows the verb of an English relative clause, where the one that follows is the main verb ("The park that the owner sold to the state is open"). */
final class OnlyVerbOfRelative {
    private static final int FARTHEST = 25;

    private OnlyVerbOfRelative() {}

    /**
     * Returns whether a verb stands in a relative clause that has no other.
     *
     * @param last the last word of the noun before the verb
     */
    static boolean is(List<Draft> drafts, int last, int verb) {
        int at = last;
        while (at > 0 && isPartOfNoun(drafts.get(at))) {
            at--;
        }
        Draft host = Repair.neighbour(drafts, at - 1);
        return at < last
                && host != null
                && isRelative(drafts.get(at))
                && (host.is(Pos.NOUN) || host.is(Pos.PROPN))
                && !ClauseFrame.hasFiniteBefore(drafts, at)
                && finiteVerbsBehind(drafts, verb) == 1;
    }

    private static boolean isPartOfNoun(Draft draft) {
        return draft.is(Pos.DET) || draft.is(Pos.ADJ) || draft.is(Pos.NUM) || draft.is(Pos.NOUN) || draft.is(Pos.PROPN);
    }

    private static boolean isRelative(Draft draft) {
        return draft.is("that") || draft.is("which") || draft.is("whom") || draft.is("where");
    }

    /** Counts those before a comma that has one before it ("…, he said"); an auxiliary and what it helps are one. */
    private static int finiteVerbsBehind(List<Draft> drafts, int verb) {
        int count = 0;
        boolean before = false;
        for (int i = verb + 1;
                i < drafts.size()
                        && i < verb + FARTHEST
                        && !(count > 0 && drafts.get(i).is(","));
                i++) {
            boolean finite = ClauseFrame.isFinite(drafts, i);
            count += finite && !before ? 1 : 0;
            boolean helping = finite && EnglishReadings.auxiliary(drafts.get(i)) != null;
            before = helping || (before && drafts.get(i).is(Pos.ADV));
        }
        return count;
    }
}
