package org.constat.language.words.tagging;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Makes verbs of participles whose auxiliary stands with another one: "12 people were killed and 30 injured".
 *
 * @since 0.1
 */
public final class GappedParticiples {
    private static final int FARTHEST = 12;

    private GappedParticiples() {}

    public static void repair(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean mistaken = (draft.is(Pos.ADJ) || draft.is(Pos.NOUN)) && draft.can(Mood.PAST_PARTICIPLE);
        boolean behindNoun = before != null && (before.is(Pos.NOUN) || before.is(Pos.NUM) || before.is(Pos.PROPN));
        if (!mistaken || !behindNoun || !endsClause(Repair.neighbour(drafts, at + 1))) {
            return;
        }
        int and = coordinator(drafts, at - 1);
        if (and > 1 && isDetermined(drafts.get(and + 1)) && isBehindPassive(drafts, and - 1)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean endsClause(@Nullable Draft next) {
        return next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP);
    }

    /** Returns the place of "and" before a noun of a few words, or -1. */
    private static int coordinator(List<Draft> drafts, int noun) {
        for (int i = noun; i >= 0 && i > noun - 6; i--) {
            Draft draft = drafts.get(i);
            if (draft.is("and") || draft.is("et")) {
                return i;
            }
            boolean nominal = draft.is(Pos.NOUN)
                    || draft.is(Pos.NUM)
                    || draft.is(Pos.PROPN)
                    || draft.is(Pos.ADJ)
                    || draft.is(Pos.DET)
                    || draft.is("d'")
                    || draft.is("de");
            if (!nominal) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDetermined(Draft draft) {
        return draft.is(Pos.NUM) || draft.is(Pos.DET) || draft.is("dozens") || draft.is("hundreds");
    }

    /** "were killed", "ont été tuées", with no agent behind whom the noun could join. */
    private static boolean isBehindPassive(List<Draft> drafts, int from) {
        for (int i = from; i > 0 && i > from - FARTHEST; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.PUNCT) || draft.is(Pos.SCONJ) || draft.is("by") || draft.is("par") || draft.is(Pos.PRON)) {
                return false;
            }
            if (draft.is(Pos.VERB)) {
                return draft.can(Mood.PAST_PARTICIPLE) && isBe(drafts.get(i - 1));
            }
        }
        return false;
    }

    private static boolean isBe(Draft draft) {
        return draft.entries.stream()
                .anyMatch(entry -> entry.lemma().equals("be") || entry.lemma().equals("être"));
    }
}
