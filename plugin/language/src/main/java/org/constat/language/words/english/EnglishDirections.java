package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells what words for a side of the world are: a noun, or what describes one ("the west coast", "western Norland"). */
final class EnglishDirections {
    private EnglishDirections() {}

    /** "from the west": behind an article a direction is a noun. */
    static void directionBehindArticle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean alone = next == null || !(next.is(Pos.NOUN) || next.is(Pos.PROPN) || next.is(Pos.ADJ));
        if (isDirection(draft)
                && draft.is(Pos.ADV)
                && alone
                && at > 0
                && drafts.get(at - 1).is("the")) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "along the west coast": between an article and a noun a direction says which one. */
    static void directionBeforeNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean inside = at > 0 && drafts.get(at - 1).is("the") && next != null && next.is(Pos.NOUN);
        if (inside && isDirection(draft) && draft.is(Pos.ADV)) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isDirection(Draft draft) {
        return draft.is("west") || draft.is("east") || draft.is("north") || draft.is("south");
    }

    /** "the Lund offshore wind farm": where the wind blows, and nobody winds a farm. */
    static void windBehindDirection(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft where = at > 0 && draft.is("wind") ? drafts.get(at - 1) : null;
        if (where != null && (where.is("offshore") || where.is("onshore"))) {
            where.pos = Pos.ADJ;
            draft.pos = Pos.NOUN;
        }
    }

    /** "across western Norland": in lower case before a name it says which part of it. */
    static void directionBeforeName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean direction = switch (draft.form) {
            case "western", "eastern", "northern", "southern", "central" -> true;
            default -> false;
        };
        if (direction && draft.is(Pos.NOUN) && next != null && next.is(Pos.PROPN)) {
            draft.pos = Pos.ADJ;
        }
    }
}
