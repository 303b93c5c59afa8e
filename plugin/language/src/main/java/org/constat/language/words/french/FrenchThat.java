package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells what "que" is: what is asked, what opens a clause, what something is held against, or a limit. */
final class FrenchThat {
    private static final int CLAUSE = 8;

    private FrenchThat() {}

    static void thatWhichAsks(List<Draft> drafts, int at) {
        if (at == 0
                && drafts.get(0).lemma.equals("que")
                && drafts.get(drafts.size() - 1).is("?")) {
            drafts.get(0).pos = Pos.PRON;
        }
    }

    /** "ne prouve que le pont tienne": a clause with a verb of its own; without one it is a limit ("ne vend que des vis"). */
    static void thatOrOnly(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean that = draft.lemma.equals("que") && draft.pos == Pos.ADV;
        if (that && (isClause(drafts, at + 1) || isThan(drafts, at) || isBehindDegree(drafts, at))) {
            draft.pos = Pos.SCONJ;
        }
    }

    /** "produit plus de briques que Lens": behind what is counted, and before what it is held against. */
    private static boolean isThan(List<Draft> drafts, int at) {
        Draft noun = Repair.neighbour(drafts, at - 1);
        if (noun == null || !noun.is(Pos.NOUN)) {
            return false;
        }
        int of = at - 2;
        while (of > 0 && drafts.get(of).is(Pos.ADJ)) {
            of--;
        }
        Draft degree = Repair.neighbour(drafts, of - 1);
        if (degree == null || !(drafts.get(of).is("de") || drafts.get(of).is("d'"))) {
            return false;
        }
        boolean compares = degree.is("plus") || degree.is("moins") || degree.is("autant");
        return compares && !FrenchLittleWords.hasNe(drafts, of - 1);
    }

    /** "est plus peuplée que Lens", "court moins vite que lui". */
    private static boolean isBehindDegree(List<Draft> drafts, int at) {
        Draft described = Repair.neighbour(drafts, at - 1);
        Draft degree = Repair.neighbour(drafts, at - 2);
        return described != null
                && degree != null
                && (described.is(Pos.ADJ) || described.is(Pos.ADV) || described.can(Mood.PAST_PARTICIPLE))
                && (degree.is("plus") || degree.is("moins") || degree.is("aussi"))
                && !FrenchLittleWords.hasNe(drafts, at - 2);
    }

    /** "doutent que le barrage tienne": what holds, and nothing of yours. */
    static void holdsBehindThat(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        boolean holds = draft.is("tienne") && !draft.is(Pos.VERB);
        if (holds && subject != null && (subject.is(Pos.NOUN) || subject.is(Pos.PROPN))) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isClause(List<Draft> drafts, int from) {
        for (int i = from; i < Math.min(from + CLAUSE, drafts.size()); i++) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.PUNCT) || draft.is(Pos.PRON) || draft.is(Pos.SCONJ)) {
                return false;
            }
            if ((draft.is(Pos.VERB) || draft.is(Pos.AUX)) && draft.canBeFinite()) {
                return i > from;
            }
        }
        return false;
    }
}
