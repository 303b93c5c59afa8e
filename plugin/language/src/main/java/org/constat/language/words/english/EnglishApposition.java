package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.BehindComma;

/** Knows a noun that says behind a comma what somebody or something is: "by Nordvac, a firm founded in 2014". */
final class EnglishApposition {
    private static final int LONGEST = 5;

    private EnglishApposition() {}

    /** Returns whether a noun ends such a phrase, whose clause has its verb before it or behind the next comma. */
    static boolean isHost(List<Draft> drafts, int noun) {
        int begin = noun;
        while (begin > 0 && noun - begin < LONGEST && isInside(drafts.get(begin))) {
            begin--;
        }
        boolean described = (drafts.get(begin).is("a") || drafts.get(begin).is("an"))
                && begin > 1
                && drafts.get(begin - 1).is(",")
                && (drafts.get(begin - 2).is(Pos.PROPN) || drafts.get(begin - 2).is(Pos.NOUN));
        return described
                && !drafts.get(0).is(Pos.SCONJ)
                && (hasFiniteVerb(drafts.subList(0, begin - 1)) || BehindComma.isFiniteVerb(drafts, noun + 1));
    }

    private static boolean isInside(Draft draft) {
        return draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.PROPN);
    }

    private static boolean hasFiniteVerb(List<Draft> drafts) {
        return drafts.stream().anyMatch(draft -> draft.isFiniteVerb());
    }
}
