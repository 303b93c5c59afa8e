package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Knows how far the words of one French clause reach, and whether a verb stands among them. */
final class FrenchClauseWords {
    private FrenchClauseWords() {}

    static List<Draft> untilOtherClause(List<Draft> drafts, int from) {
        int end = from;
        while (end < drafts.size() && !opensOtherClause(drafts, end)) {
            end++;
        }
        return drafts.subList(from, end);
    }

    private static boolean opensOtherClause(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean relative = draft.is("qui") || draft.is("que") || draft.is("qu'") || draft.is("dont") || draft.is("où");
        return relative || draft.is(Pos.SCONJ) || (draft.is(Pos.CCONJ) && next != null && next.isFiniteVerb());
    }

    /** Returns the words between colons and semicolons: what stands behind one has a verb of its own. */
    static List<Draft> around(List<Draft> drafts, int at) {
        int begin = at;
        while (begin > 0 && !isColon(drafts.get(begin - 1))) {
            begin--;
        }
        int end = at;
        while (end < drafts.size() && !isColon(drafts.get(end))) {
            end++;
        }
        return drafts.subList(begin, end);
    }

    private static boolean isColon(Draft draft) {
        return draft.is(":") || draft.is(";");
    }

    static boolean hasFiniteVerb(List<Draft> drafts) {
        return drafts.stream().anyMatch(FrenchClauseWords::isFinite);
    }

    /** Returns whether a word stands for a verb, or an auxiliary, in a form that a clause can be built on. */
    static boolean isFinite(Draft draft) {
        return (draft.is(Pos.AUX) || draft.is(Pos.VERB)) && draft.canBeFinite();
    }
}
