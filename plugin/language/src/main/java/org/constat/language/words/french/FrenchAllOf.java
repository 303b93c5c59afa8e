package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Knows what stands behind French "tout": an article with its noun, or a noun. */
final class FrenchAllOf {
    private FrenchAllOf() {}

    /** "sur tout le versant", "tout le massif": behind "tout" stands an article, and behind that a noun. */
    static void articleBehindAll(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean behind = at > 0 && draft.lemma.equals("le") && isAll(drafts.get(at - 1));
        Draft noun = behind ? Repair.neighbour(drafts, at + 1) : null;
        Draft next = Repair.neighbour(drafts, at + 2);
        if (noun == null || !noun.can(Pos.NOUN) || noun.canBeFinite()) {
            return;
        }
        draft.pos = Pos.DET;
        if (noun.is(Pos.VERB) || next == null || !(next.is(Pos.NOUN) || next.is(Pos.PROPN))) {
            noun.pos = Pos.NOUN;
        }
    }

    private static boolean isAll(Draft draft) {
        return draft.is("tout") || draft.is("tous") || draft.is("toute") || draft.is("toutes");
    }

    /** "tous les articles": a determiner before another one, or before a noun. */
    static void allOfThem(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (isAll(draft) && next != null && (next.pos == Pos.DET || next.pos == Pos.NOUN)) {
            draft.pos = Pos.DET;
        }
    }
}
