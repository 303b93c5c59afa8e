package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Decides what an apostrophe makes of its word: "the town's mayor", "the town's closed", "the towns' mayors". */
final class EnglishApostropheRepairs {
    private EnglishApostropheRepairs() {}

    /** "'s" belongs to a noun phrase that goes on, else it is a verb. */
    static void possessiveOrVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        if (!draft.is("'s") || before == null) {
            return;
        }
        boolean pronoun = (before.pos == Pos.PRON && (EnglishClosed.contains(before) || !before.isCapitalised()))
                || before.is("that")
                || before.is("there")
                || before.is("here")
                || before.is("what");
        boolean verb = pronoun || (!nounFollows(drafts, at + 1) && !isFiniteElsewhere(drafts, at));
        draft.pos = verb ? Pos.AUX : Pos.PART;
    }

    /** A sentence that has its verb needs no second one. */
    private static boolean isFiniteElsewhere(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = next != null
                && (next.is(Pos.ADJ) || next.is(Pos.VERB) || next.is(Pos.NOUN) || next.is(Pos.X) || next.can(Pos.NOUN));
        for (int i = 0; i < drafts.size() && open; i++) {
            Draft draft = drafts.get(i);
            boolean third = draft.entries.stream()
                    .anyMatch(entry -> entry.isFinite() && entry.morphology().person() == 3);
            if (i < at || i > at + 1) {
                boolean verb = draft.is(Pos.VERB) && draft.canBeFinite();
                if (draft.is(Pos.AUX) || verb || (third && i > at + 1 && !draft.can(Pos.NOUN))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "shows the women's final live": what somebody has, where no other noun follows. */
    static void adjectiveThatIsOwned(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft mark = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean owned = mark != null && mark.is("'s") && mark.is(Pos.PART) && draft.is(Pos.ADJ) && draft.can(Pos.NOUN);
        boolean ends = next == null
                || next.is(Pos.PUNCT)
                || next.is(Pos.ADP)
                || next.is(Pos.AUX)
                || (next.is(Pos.ADJ) && next.is("live"));
        boolean verb = next != null
                && next.is(Pos.NOUN)
                && EnglishFiniteVerbs.isThirdPerson(next)
                && drafts.stream().noneMatch(Draft::isFiniteVerb);
        if (owned && (ends || verb)) {
            draft.pos = Pos.NOUN;
        }
        if (owned && next != null && verb) {
            next.pos = Pos.VERB;
        }
    }

    private static boolean nounFollows(List<Draft> drafts, int from) {
        for (int i = from; i < drafts.size() && i < from + 5; i++) {
            Draft draft = drafts.get(i);
            boolean participle = draft.can(Mood.PAST_PARTICIPLE) || draft.can(Mood.PRESENT_PARTICIPLE);
            boolean adverb = draft.is(Pos.ADV) && draft.can(Pos.ADV);
            boolean maybeNoun = draft.can(Pos.NOUN) && !participle && !EnglishClosed.contains(draft) && !adverb;
            if (draft.is(Pos.NOUN) || draft.is(Pos.PROPN) || maybeNoun) {
                return true;
            }
            boolean continues = draft.is(Pos.ADJ)
                    || draft.is(Pos.NUM)
                    || draft.is("%")
                    || draft.is(Pos.ADV)
                    || draft.text.equals("\"")
                    || draft.is("-")
                    || (draft.is(Pos.VERB) && (draft.can(Mood.PAST_PARTICIPLE) || draft.can(Mood.PRESENT_PARTICIPLE)));
            if (!continues || draft.is("not")) {
                return false;
            }
        }
        return from >= drafts.size();
    }

    /** "the towns' mayors": behind a plural it belongs to it, unless it ends a quotation. */
    static void apostropheOfPlural(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean behindPlural = before != null && before.end == draft.begin && before.text.endsWith("s");
        if (draft.is("'") && behindPlural && !isInsideSingleQuotes(drafts, at)) {
            draft.pos = Pos.PART;
        }
    }

    private static boolean isInsideSingleQuotes(List<Draft> drafts, int at) {
        boolean open = false;
        for (int i = Math.max(0, at - 60); i < at; i++) {
            open ^= drafts.get(i).is("'") && drafts.get(i).pos == Pos.PUNCT;
        }
        return open;
    }
}
