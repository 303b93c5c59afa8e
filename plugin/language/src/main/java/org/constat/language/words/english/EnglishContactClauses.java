package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Finds the verb behind a clause that stands right behind its noun ("The lorry he was driving skidded off the road"). */
final class EnglishContactClauses {
    private static final int FARTHEST = 6;
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");
    private static final Set<String> IRREGULAR = Set.of("broke", "burst", "caught", "hit", "lost", "sank", "struck");

    private EnglishContactClauses() {}

    /** "The lorry he was driving skidded off the road": a past form is the verb that the noun still waits for. */
    static void verbOfHost(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean past = draft.canBeFinite() && (draft.form.endsWith("ed") || IRREGULAR.contains(draft.lower));
        if (!draft.is(Pos.ADJ) || !past || !goesOn(Repair.neighbour(drafts, at + 1))) {
            return;
        }
        int subject = subjectOfContact(drafts, at - 1);
        if (subject > 0 && isOpenHost(drafts, subject - 1) && !verbFollows(drafts, at + 1)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean goesOn(@Nullable Draft next) {
        return next == null || next.is(Pos.ADP) || next.is(Pos.PUNCT) || next.is(Pos.ADV) || next.is("fire");
    }

    /** Returns the place of the pronoun whose verb ends here with nothing behind it but its preposition, or -1. */
    private static int subjectOfContact(List<Draft> drafts, int last) {
        int at = last > 0 && drafts.get(last).is(Pos.ADP) ? last - 1 : last;
        if (at < 2 || !drafts.get(at).is(Pos.VERB)) {
            return -1;
        }
        for (int i = at - 1; i > 0 && i > at - FARTHEST; i--) {
            Draft draft = drafts.get(i);
            if (SUBJECTS.contains(draft.lower)) {
                return i;
            }
            if (!draft.is(Pos.AUX) && !draft.is(Pos.ADV) && !draft.is(Pos.PART) && !draft.is(Pos.VERB)) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns whether a noun begins its clause, so that its verb is to come. */
    private static boolean isOpenHost(List<Draft> drafts, int noun) {
        if (!drafts.get(noun).is(Pos.NOUN)) {
            return false;
        }
        int at = noun;
        while (at > 0
                && (drafts.get(at).is(Pos.NOUN)
                        || drafts.get(at).is(Pos.ADJ)
                        || drafts.get(at).is(Pos.NUM))) {
            at--;
        }
        if (!drafts.get(at).is(Pos.DET) && !drafts.get(at).is(Pos.PRON)) {
            return false;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        return before == null
                || before.is(Pos.PUNCT)
                || before.is(Pos.SCONJ)
                || before.is("after")
                || before.is("when");
    }

    private static boolean verbFollows(List<Draft> drafts, int from) {
        for (int i = from; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.PUNCT) || draft.is(Pos.SCONJ) || draft.is(Pos.CCONJ) || draft.is(Pos.PRON)) {
                return false;
            }
            if (draft.isFiniteVerb()) {
                return true;
            }
        }
        return false;
    }
}
