package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Adverbs;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells what somebody or something is behind "be" from what is done ("are satisfied", "were damaged"). */
final class EnglishStateRepairs {
    private EnglishStateRepairs() {}

    /** "Aid is slow to arrive": behind "be" no base form stands. */
    static void baseFormBehindBe(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean base = draft.is(Pos.VERB)
                && draft.can(Mood.INFINITIVE)
                && !draft.can(Mood.PAST_PARTICIPLE)
                && draft.can(Pos.ADJ);
        if (base && before != null && "be".equals(EnglishReadings.auxiliary(before)) && !before.is("being")) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "is adamant that": behind "be" and before what is said a noun would have an article. */
    static void stateBeforeContent(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean state = draft.is(Pos.NOUN) && draft.can(Pos.ADJ) && next != null && next.is("that");
        if (state && isBehindBe(drafts, at)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "were damaged": a passive. */
    static void participleBehindBe(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean directly = before != null && "be".equals(EnglishReadings.auxiliary(before));
        boolean passive = draft.form.endsWith("ed") && (directly || isToBe(drafts, at));
        boolean nounFollows = next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ));
        if (draft.is(Pos.ADJ) && passive && draft.can(Mood.PAST_PARTICIPLE) && !nounFollows) {
            draft.pos = Pos.VERB;
        }
    }

    /** "were shot in Leeds", "was cut by a third": what is done to somebody, and no noun without an article. */
    static void nounBehindBeIsParticiple(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ends = next == null || next.is(Pos.ADP) || next.is(Pos.PUNCT) || next.is(Pos.ADV) || next.is(Pos.CCONJ);
        if (draft.is(Pos.NOUN)
                && draft.can(Mood.PAST_PARTICIPLE)
                && ends
                && !draft.is("cost")
                && isBehindBe(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "is putting pressure on": what is being done, and no state, where no dictionary has it as an adjective. */
    static void goingOn(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.is(Pos.ADJ) && draft.can(Mood.PRESENT_PARTICIPLE) && !draft.can(Pos.ADJ);
        if (open && isObject(Repair.neighbour(drafts, at + 1)) && isBehindBe(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "is not fit", "was fit to play": a state, unless a motor is fitted. */
    static void fitBehindBe(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean fitted = next != null && (next.is("by") || next.is("with"));
        if (draft.is("fit") && draft.is(Pos.VERB) && !fitted && isBehindBe(drafts, at)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "must be fully implemented": what shall be done, however. */
    private static boolean isToBe(List<Draft> drafts, int at) {
        int be = Adverbs.before(drafts, at - 1);
        Draft before = Repair.neighbour(drafts, be);
        Draft modal = Repair.neighbour(drafts, be - 1);
        return be < at - 1
                && before != null
                && before.is("be")
                && modal != null
                && (modal.is(Pos.AUX) || modal.is("to"));
    }

    /** "are satisfied with the ruling": a state of mind, unless somebody brings it about. */
    static void feeling(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean state = isBehindBe(drafts, at);
        boolean done = next != null
                && (next.is("by") || next.is("into") || next.is("among") || (next.is("to") && !isResolved(drafts, at)));
        if (draft.is(Pos.VERB) && state && !done && WordLists.of("feeling").contains(draft.form)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "is determined to win": a state of mind; but "was determined to be the cause". */
    private static boolean isResolved(List<Draft> drafts, int at) {
        Draft deed = Repair.neighbour(drafts, at + 2);
        return drafts.get(at).is("determined") && deed != null && !deed.is("be") && !deed.is("have");
    }

    /** "has more than doubled", "prices more than doubled": done, and no adjective. */
    static void doneMoreThan(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 3);
        boolean more = before != null
                && drafts.get(at - 1).is("than")
                && drafts.get(at - 2).is("more")
                && (drafts.get(at).can(Mood.PAST_PARTICIPLE) || multiplies(drafts.get(at)));
        if (!more || before == null) {
            return;
        }
        boolean noun = before.is(Pos.NOUN) || before.is(Pos.PROPN);
        if (noun && !ClauseFrame.hasFiniteBefore(drafts, at - 2)) {
            drafts.get(at - 2).pos = Pos.ADV;
            drafts.get(at - 1).pos = Pos.ADV;
        }
        if (noun || "have".equals(EnglishReadings.auxiliary(before))) {
            drafts.get(at).pos = Pos.VERB;
        }
    }

    /** "The debt more than doubles": nothing is more than several doubles. */
    private static boolean multiplies(Draft draft) {
        return draft.entries.stream()
                .anyMatch(entry -> WordLists.of("multiplying").contains(entry.lemma()));
    }

    /** "found safe and sound", "is calm and content": what could be a verb without an object is the second state. */
    static void secondOfTwoStates(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft first = Repair.neighbour(drafts, at - 2);
        Draft verb = Repair.neighbour(drafts, Adverbs.before(drafts, at - 3));
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean joined =
                first != null && first.is(Pos.ADJ) && drafts.get(at - 1).is(Pos.CCONJ);
        boolean state = verb != null && (verb.is(Pos.VERB) || verb.is(Pos.AUX));
        boolean ends = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP);
        if (draft.is(Pos.VERB) && draft.can(Mood.INFINITIVE) && draft.can(Pos.ADJ) && joined && state && ends) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "are missing", "will be binding": how it is, unless they miss or bind something. */
    static void stateInIng(List<Draft> drafts, int at) {
        boolean object = isObject(Repair.neighbour(drafts, at + 1));
        boolean state = isBehindBe(drafts, at);
        Draft draft = drafts.get(at);
        if (WordLists.of("stateInIng").contains(draft.form) && draft.is(Pos.VERB) && state && !object) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "called the move deeply disappointing": so much so, and with nobody whom it disappoints. */
    static void degreeOfStateInIng(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft degree = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean state = draft.is(Pos.VERB) && draft.form.endsWith("ing") && draft.can(Pos.ADJ);
        boolean ends = next == null || next.is(Pos.PUNCT) || next.is(Pos.CCONJ);
        if (state && degree != null && degree.is(Pos.ADV) && ends && !isBehindBe(drafts, at)) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isBehindBe(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, Adverbs.before(drafts, at - 1));
        return before != null && "be".equals(EnglishReadings.auxiliary(before));
    }

    private static boolean isObject(@Nullable Draft next) {
        return next != null
                && (next.is(Pos.DET)
                        || next.is(Pos.NOUN)
                        || next.is(Pos.PROPN)
                        || next.is(Pos.NUM)
                        || next.is(Pos.ADJ));
    }

    /** "calls the results \"striking\"": a quoted word behind the object is what somebody calls it. */
    static void quotedState(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean alone = at > 1
                && draft.is(Pos.VERB)
                && draft.form.endsWith("ing")
                && draft.can(Pos.ADJ)
                && drafts.get(at - 1).is("\"")
                && drafts.get(at - 2).is(Pos.NOUN);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (alone && next != null && next.is("\"")) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "will stay closed": how it stays, and nothing that is done. */
    static void participleBehindStay(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean stays = before != null && (isStay(before, "stay") || isStay(before, "remain"));
        boolean nounFollows = next != null && (next.is(Pos.NOUN) || next.is(Pos.PROPN) || next.is(Pos.DET));
        if (draft.is(Pos.VERB) && stays && draft.can(Mood.PAST_PARTICIPLE) && draft.can(Pos.ADJ) && !nounFollows) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isStay(Draft draft, String verb) {
        return draft.is(Pos.VERB) && draft.form.startsWith(verb);
    }

    /** "would stay high": how it stays, and no adverb. */
    static void highBehindLink(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean link = before != null
                && before.is(Pos.VERB)
                && before.entries.stream()
                        .anyMatch(entry -> WordLists.of("link").contains(entry.lemma()));
        boolean high = draft.is("high") || draft.is("low") || draft.is("close") || draft.is("flat");
        if (high && link && draft.is(Pos.ADV)) {
            draft.pos = Pos.ADJ;
        }
    }
}
