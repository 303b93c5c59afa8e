package org.constat.language.words.tagging;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Knows what stands behind the comma to come: the finite verb of the clause, or its subject and verb.
 *
 * @since 0.1
 */
public final class BehindComma {
    private static final int FARTHEST = 20;

    private BehindComma() {}

    /** "Citing safety concerns, the mayor closed", "Despite fuel costs, it will": what opens the sentence has no verb of its own. */
    static boolean isOpening(List<Draft> drafts) {
        Draft first = Repair.neighbour(drafts, 0);
        if (first == null) {
            return false;
        }
        boolean opens = first.is(Pos.ADP)
                || (first.is(Pos.VERB) && !first.can(Mood.INFINITIVE) && first.can(Mood.PRESENT_PARTICIPLE));
        return opens && isSubject(drafts, 0);
    }

    /** Returns whether the subject of a clause with a finite verb follows. */
    public static boolean isSubject(List<Draft> drafts, int at) {
        for (int i = at + 1; i < drafts.size() && i < at + FARTHEST; i++) {
            if (drafts.get(i).is(",")) {
                return opensSubject(Repair.neighbour(drafts, i + 1)) && hasFiniteVerb(drafts, i + 2);
            }
        }
        return false;
    }

    /** Returns whether a finite verb follows, with adverbs before it. */
    public static boolean isFiniteVerb(List<Draft> drafts, int from) {
        for (int i = from; i < drafts.size() && i < from + 12; i++) {
            if (drafts.get(i).is(",")) {
                Draft verb = Repair.neighbour(drafts, Adverbs.behind(drafts, i + 1));
                return verb != null && verb.isFiniteVerb();
            }
        }
        return false;
    }

    private static boolean opensSubject(@Nullable Draft draft) {
        return draft != null
                && (draft.is(Pos.DET)
                        || draft.is(Pos.PRON)
                        || draft.is(Pos.PROPN)
                        || draft.is(Pos.NOUN)
                        || draft.is(Pos.NUM));
    }

    private static boolean hasFiniteVerb(List<Draft> drafts, int from) {
        return drafts.subList(Math.min(from, drafts.size()), Math.min(drafts.size(), from + FARTHEST)).stream()
                .anyMatch(draft -> draft.isFiniteVerb());
    }
}
