package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells that no verb stands in a phrase that opens a sentence ("Après une panne à l'échelle complète en mai, les prix …"). */
final class FrenchOpeningPhrase {
    private FrenchOpeningPhrase() {}

    /** "Après une panne à l'échelle complète en mai, les prix …": no verb stands in what opens the sentence. */
    static void adjectiveOfOpening(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (at > 2
                && draft.is(Pos.VERB)
                && draft.can(Pos.ADJ)
                && drafts.get(at - 1).is(Pos.NOUN)
                && isApart(Repair.neighbour(drafts, at + 1))
                && isLedByPreposition(drafts, at - 2)
                && drafts.get(0).is(Pos.ADP)
                && drafts.subList(0, at).stream().noneMatch(FrenchOpeningPhrase::endsOpening)
                && isVerbBehindComma(drafts, at)) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isApart(@Nullable Draft next) {
        return next != null && (next.is(",") || next.is(Pos.ADP));
    }

    private static boolean isLedByPreposition(List<Draft> drafts, int last) {
        int i = last;
        while (i > 0
                && (drafts.get(i).is(Pos.DET)
                        || drafts.get(i).is(Pos.ADJ)
                        || drafts.get(i).is(Pos.NUM))) {
            i--;
        }
        return drafts.get(i).is(Pos.ADP);
    }

    private static boolean endsOpening(Draft draft) {
        return draft.is(Pos.VERB)
                || draft.is(Pos.AUX)
                || draft.is(Pos.PUNCT)
                || draft.is(Pos.PRON)
                || draft.is(Pos.SCONJ);
    }

    private static boolean isVerbBehindComma(List<Draft> drafts, int from) {
        boolean comma = false;
        for (int i = from + 1; i < drafts.size(); i++) {
            comma |= drafts.get(i).is(",");
            boolean verb = drafts.get(i).is(Pos.AUX) || drafts.get(i).is(Pos.VERB);
            if (verb) {
                return comma && drafts.get(i).canBeFinite();
            }
        }
        return false;
    }
}
