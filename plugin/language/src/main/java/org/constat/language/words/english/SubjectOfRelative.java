package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells "the letter that the mayor sent to Lund is lost" from "the news that the letter sent to Lund is lost has spread". */
final class SubjectOfRelative {
    private static final int FARTHEST = 25;

    private SubjectOfRelative() {}

    /** Returns whether what looks like a participle is what the noun before it does to the noun of the clause around. */
    static boolean isBefore(List<Draft> drafts, int noun, int verb) {
        int first = begin(drafts, noun);
        return (isBehindPronoun(drafts, first) || isBehindHead(drafts, first)) && verbsAhead(drafts, verb + 1) == 1;
    }

    /** Returns where a noun phrase begins whose last word is known. */
    private static int begin(List<Draft> drafts, int last) {
        int at = last;
        while (at > 0 && isOfNoun(drafts.get(at - 1))) {
            at--;
        }
        return at > 0 && isDeterminer(drafts.get(at - 1)) ? at - 1 : at;
    }

    private static boolean isOfNoun(Draft draft) {
        return draft.is(Pos.NOUN) || draft.is(Pos.PROPN) || draft.is(Pos.ADJ);
    }

    private static boolean isDeterminer(Draft draft) {
        return draft.is(Pos.DET) || draft.is(Pos.NUM);
    }

    /** "the letter that the mayor", with no verb before, which could have that for its content. */
    private static boolean isBehindPronoun(List<Draft> drafts, int first) {
        Draft pronoun = Repair.neighbour(drafts, first - 1);
        Draft head = Repair.neighbour(drafts, first - 2);
        if (pronoun == null || head == null || !isOfNoun(head)) {
            return false;
        }
        boolean relative = pronoun.is("which") || pronoun.is("whom");
        return relative || (pronoun.is("that") && !ClauseFrame.hasFiniteBefore(drafts, first - 1));
    }

    /** "The letter the mayor", at the begin of the sentence. */
    private static boolean isBehindHead(List<Draft> drafts, int first) {
        boolean behindNoun = first > 1
                && drafts.get(first).is(Pos.DET)
                && drafts.get(first - 1).is(Pos.NOUN);
        return behindNoun && begin(drafts, first - 1) == 0 && drafts.get(0).is(Pos.DET) && !isDoing(drafts, first - 1);
    }

    /** "A lorry towing a boat": no lorry that the boat does something to. */
    private static boolean isDoing(List<Draft> drafts, int at) {
        return at > 1 && drafts.get(at).can(Mood.PRESENT_PARTICIPLE);
    }

    private static int verbsAhead(List<Draft> drafts, int from) {
        int count = 0;
        for (int i = from; i < drafts.size() && i < from + FARTHEST && !ends(drafts.get(i)); i++) {
            Draft before = drafts.get(i - 1);
            boolean first = !before.is(Pos.AUX) && !before.is("to") && !before.is("be");
            count += first && drafts.get(i).isFiniteVerb() ? 1 : 0;
        }
        return count;
    }

    private static boolean ends(Draft draft) {
        return draft.is(Pos.PUNCT)
                || draft.is(Pos.CCONJ)
                || draft.is(Pos.SCONJ)
                || draft.is(Pos.PRON)
                || WordLists.of("opensClause").contains(draft.lower);
    }
}
