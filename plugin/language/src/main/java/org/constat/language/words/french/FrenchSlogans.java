package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Makes names of the slogans that groups call themselves by: "Sauvons la baie réclame un moratoire". */
final class FrenchSlogans {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private FrenchSlogans() {}

    /** Where a call opens a sentence, or stands behind the noun for a group, and the verb of somebody else follows. */
    static void callIsName(List<Draft> drafts, int at) {
        if (!isCall(drafts.get(at)) || !mayBegin(drafts, at)) {
            return;
        }
        int end = at + 1;
        while (end < drafts.size() && end <= at + LONGEST && isInside(drafts.get(end))) {
            end++;
        }
        Draft last = drafts.get(end - 1);
        Draft next = Repair.neighbour(drafts, end);
        boolean whole = end - at >= SHORTEST && (last.is(Pos.NOUN) || last.is(Pos.PROPN) || last.is(Pos.ADJ));
        if (whole && (isVerbOfOne(next) || (at > 0 && isComma(next) && isComma(drafts.get(at - 1))))) {
            drafts.subList(at, end).forEach(draft -> draft.pos = Pos.PROPN);
        }
    }

    private static boolean isCall(Draft draft) {
        return draft.isCapitalised()
                && (draft.lower.endsWith("ons") || draft.lower.endsWith("ez"))
                && draft.can(Mood.IMPERATIVE);
    }

    private static boolean mayBegin(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        return before == null || isComma(before) || (before.is(Pos.NOUN) && !before.isCapitalised());
    }

    private static boolean isInside(Draft draft) {
        return !draft.is(Pos.PUNCT) && !draft.is(Pos.VERB) && !draft.is(Pos.AUX) && !draft.is(Pos.SCONJ);
    }

    private static boolean isVerbOfOne(@Nullable Draft draft) {
        return draft != null
                && (draft.is(Pos.VERB) || draft.is(Pos.AUX))
                && draft.reads(entry -> entry.isFinite()
                        && entry.morphology().person() == 3
                        && entry.morphology().number() == Morphology.GrammaticalNumber.SINGULAR);
    }

    private static boolean isComma(@Nullable Draft draft) {
        return draft != null && draft.is(",");
    }
}
