package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells English participles that describe the noun to come by what stands before them from those that are verbs. */
final class EnglishParticipleAdjectives {

    private EnglishParticipleAdjectives() {}

    /** "the most encouraging result", "a more detailed plan": what has degrees is no verb. */
    static void behindDegree(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at - 2);
        boolean degree = before != null
                && (before.is("most") || before.is("more") || before.is("less") || before.is("least"))
                && article != null
                && (article.is(Pos.DET) || article.is("'s"));
        if (degree && isParticiple(draft) && isNominal(Repair.neighbour(drafts, at + 1))) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "after a heated four-hour meeting", "because of repeated false alarms": the noun is still to come. */
    static void beforeDescribedNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean done = draft.is(Pos.VERB) && draft.can(Mood.PAST_PARTICIPLE) && draft.form.endsWith("ed");
        boolean article = before != null && before.is(Pos.DET) && !before.is("that") && !before.is("this");
        boolean behindOf = before != null && before.is("of");
        boolean described = next != null && (next.is(Pos.ADJ) || (article && next.is(Pos.NUM)));
        boolean sum = article && draft.is("estimated") && next != null && next.is(Pos.SYM);
        boolean noun = (article || behindOf) && described && isNominal(Repair.neighbour(drafts, at + 2));
        if (done && (noun || sum)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "ignored repeated warnings", "published revised figures": right behind a past form, what describes the noun to come. */
    static void behindPastForm(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean past = before != null && before.is(Pos.VERB) && before.form.endsWith("ed");
        if (past
                && draft.is(Pos.VERB)
                && WordLists.of("describingDone").contains(draft.lower)
                && isNominal(Repair.neighbour(drafts, at + 1))) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "entered a bend and overturned": what goes on behind a noun is a second verb. */
    static void secondVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft noun = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = draft.is(Pos.ADJ) && draft.canBeFinite() && draft.form.endsWith("ed");
        boolean joined = at > 2 && drafts.get(at - 1).is("and");
        boolean behindNoun = noun != null && (noun.is(Pos.NOUN) || noun.is(Pos.PROPN));
        boolean goesOn = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP) || next.is(Pos.DET);
        if (open && joined && behindNoun && goesOn && isBehindPast(drafts, at - 2)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "A nurse who had never run for office overturned a majority": behind the verb of a relative clause, where the main one is missed. */
    static void mainVerbBehindRelative(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft noun = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = draft.is(Pos.ADJ) && draft.canBeFinite() && draft.form.endsWith("ed");
        boolean object = next != null && (next.is(Pos.DET) || next.is("one"));
        if (open
                && object
                && noun != null
                && noun.is(Pos.NOUN)
                && isInsideOnlyRelative(drafts, at)
                && !EnglishFiniteVerbs.hasFiniteVerb(drafts.subList(at + 1, drafts.size()))) {
            draft.pos = Pos.VERB;
        }
    }

    /** Returns whether the relative clause before this place has a verb, and the sentence none before it. */
    private static boolean isInsideOnlyRelative(List<Draft> drafts, int end) {
        for (int i = end - 1; i > 0; i--) {
            if (drafts.get(i).is(",")) {
                return false;
            }
            if (drafts.get(i).is("who") || drafts.get(i).is("which")) {
                return ClauseFrame.hasFiniteBefore(drafts, end) && !ClauseFrame.hasFiniteBefore(drafts, i);
            }
        }
        return false;
    }

    private static boolean isBehindPast(List<Draft> drafts, int from) {
        for (int i = from; i > 0 && i > from - 14; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.AUX) || EnglishReadings.auxiliary(draft) != null) {
                return false;
            }
            if (draft.is(Pos.VERB) && draft.canBeFinite()) {
                return !drafts.get(i - 1).is("to") && !EnglishFiniteVerbs.isThirdPerson(draft);
            }
        }
        return false;
    }

    private static boolean isParticiple(Draft draft) {
        return draft.is(Pos.VERB) && (draft.can(Mood.PRESENT_PARTICIPLE) || draft.can(Mood.PAST_PARTICIPLE));
    }

    private static boolean isNominal(@Nullable Draft draft) {
        return draft != null && (draft.is(Pos.NOUN) || draft.is(Pos.ADJ));
    }
}
