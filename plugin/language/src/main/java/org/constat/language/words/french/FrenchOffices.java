package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells an office from the verb that is written like it: "a élu Luc Roy président du club", "Ney et Roy président la séance". */
final class FrenchOffices {
    private FrenchOffices() {}

    /** Behind a name and before no object "président" is what somebody is. */
    static void presidentBehindName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft name = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behindName = name != null && name.is(Pos.PROPN);
        if (draft.is("président") && draft.pos == Pos.VERB && behindName && isBehindOffice(next)) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isBehindOffice(@Nullable Draft next) {
        return next == null
                || next.is(Pos.PUNCT)
                || next.is(Pos.CCONJ)
                || next.is("de")
                || next.is("d'")
                || next.is("du")
                || next.is("des");
    }
}
