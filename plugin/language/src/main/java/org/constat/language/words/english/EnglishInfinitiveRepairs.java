package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Finds the English infinitives that share one "to" or modal: behind "and", and in the middle of a list. */
final class EnglishInfinitiveRepairs {
    private static final int FARTHEST = 12;
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "today", "yesterday");

    private EnglishInfinitiveRepairs() {}

    /** "offered on Wednesday to host peace talks": behind a day "to" leads to a verb. */
    static void infinitiveBehindDay(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft day = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behind =
                day != null && DAYS.contains(day.form) && drafts.get(at - 1).is("to");
        boolean object =
                next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.DET) || next.is(Pos.PROPN));
        if (behind && object && draft.is(Pos.NOUN) && draft.can(Mood.INFINITIVE)) {
            draft.pos = Pos.VERB;
            drafts.get(at - 1).pos = Pos.PART;
        }
    }

    /** "on whether to ban bags", "how to help": what is asked is what to do. */
    static void infinitiveBehindQuestion(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft word = Repair.neighbour(drafts, at - 2);
        boolean asked = word != null
                && drafts.get(at - 1).is("to")
                && switch (word.form) {
                    case "whether", "how", "when", "where", "what", "whom" -> true;
                    default -> false;
                };
        if (asked && draft.can(Mood.INFINITIVE) && !draft.isCapitalised()) {
            draft.pos = Pos.VERB;
            drafts.get(at - 1).pos = Pos.PART;
        }
    }

    /** "to buy its rival and close two plants", "will buy its rival and close two plants": what goes on with an object behind "and" is a second verb. */
    static void secondInfinitive(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = (draft.is(Pos.ADV) || draft.is(Pos.ADJ) || draft.is(Pos.NOUN)) && draft.can(Mood.INFINITIVE);
        boolean object =
                next != null && (next.is(Pos.DET) || (next.is(Pos.NUM) && (!draft.is(Pos.ADV) || draft.is("close"))));
        boolean described =
                next != null && draft.is(Pos.NOUN) && next.can(Pos.ADJ) && EnglishReadings.nounFollows(drafts, at + 1);
        boolean particle =
                next != null && draft.is(Pos.NOUN) && WordLists.of("goesOn").contains(next.lower);
        boolean risk = (draft.is("risk") || draft.is("face")) && next != null && next.can(Mood.PRESENT_PARTICIPLE);
        if (open
                && (object || described || risk || particle)
                && before != null
                && before.is(Pos.CCONJ)
                && isBehindInfinitive(drafts, at - 2)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "could leave the party and found another": behind a modal "found" is no past of "find". */
    static boolean sharesModal(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        int first = before != null && before.is(Pos.CCONJ) ? verbBefore(drafts, at - 2) : -1;
        int helper = first > 0 ? helper(drafts, first) : -1;
        return helper >= 0 && isModal(drafts.get(helper)) && !isNegated(drafts.get(helper + 1));
    }

    /** Returns whether the verb before stands behind "to" or a modal. */
    private static boolean isBehindInfinitive(List<Draft> drafts, int from) {
        int verb = verbBefore(drafts, from);
        Draft helper = verb < 0 ? null : drafts.get(helper(drafts, verb));
        return helper != null && (helper.is("to") || isModal(helper));
    }

    private static int verbBefore(List<Draft> drafts, int from) {
        for (int i = from; i > 0 && i > from - FARTHEST && !drafts.get(i).is(Pos.PUNCT); i--) {
            if (drafts.get(i).is(Pos.VERB)) {
                return i;
            }
        }
        return -1;
    }

    private static int helper(List<Draft> drafts, int verb) {
        int before = verb - 1;
        while (before > 0 && (drafts.get(before).is(Pos.ADV) || isNegated(drafts.get(before)))) {
            before--;
        }
        return before;
    }

    private static boolean isNegated(Draft behindHelper) {
        return behindHelper.is("not") || behindHelper.is("n't");
    }

    private static boolean isModal(Draft word) {
        return word.is(Pos.AUX) && EnglishReadings.auxiliary(word) == null && !word.is("'s");
    }

    /** "to lose sleep, skip school and harm themselves": between two verbs of a list stands a third. */
    static void listedInfinitive(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.is(Pos.NOUN)
                && draft.can(Mood.INFINITIVE)
                && at > 2
                && drafts.get(at - 1).is(",");
        if (open && isBehindInfinitive(drafts, at - 2) && isBeforeJoinedVerb(drafts, at + 1)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isBeforeJoinedVerb(List<Draft> drafts, int from) {
        for (int i = from; i + 1 < drafts.size() && i < from + FARTHEST; i++) {
            if (drafts.get(i).is(Pos.CCONJ)) {
                int verb = drafts.get(i + 1).is(",") ? behindInsertion(drafts, i + 2) : i + 1;
                return verb < drafts.size()
                        && drafts.get(verb).is(Pos.VERB)
                        && drafts.get(verb).can(Mood.INFINITIVE);
            }
        }
        return false;
    }

    private static int behindInsertion(List<Draft> drafts, int from) {
        int at = from;
        while (at < drafts.size() && !drafts.get(at).is(",")) {
            at++;
        }
        return at + 1;
    }
}
