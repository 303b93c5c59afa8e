package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells English gerunds from nouns and adjectives where a preposition or a verb governs them: "accused of ignoring oil". */
final class EnglishGovernedGerunds {
    private static final Set<String> WITH_PARTICLE = Set.of("rule", "give", "put");

    private EnglishGovernedGerunds() {}

    /** "accused of ignoring oil": behind a preposition, with an object to come. */
    static void behindPreposition(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean object = next != null && (next.is(Pos.NOUN) || next.is(Pos.PROPN) || next.is(Pos.DET));
        boolean taken = before != null && (takesGerund(before) || isParticleOfTaker(drafts, at - 1));
        boolean behind = taken || (before != null && before.is(Pos.ADP));
        if (draft.is(Pos.NOUN) && taken && object && draft.can(Mood.PRESENT_PARTICIPLE)) {
            draft.pos = takesObject(draft) ? Pos.VERB : draft.pos;
        }
        if (draft.is(Pos.ADJ) && behind && object && !draft.can(Pos.ADJ) && takesObject(draft)) {
            draft.pos = Pos.VERB;
        }
        boolean certain = before != null
                && before.is("of")
                && at > 1
                && drafts.get(at - 2).is(Pos.ADJ);
        boolean ends = next == null || next.is(Pos.PUNCT);
        if (draft.is(Pos.NOUN) && certain && ends && draft.can(Mood.PRESENT_PARTICIPLE)) {
            draft.pos = Pos.VERB;
        }
        if (isAccusation(drafts, at)) {
            draft.pos = Pos.VERB;
        }
        boolean goal = before != null
                && before.is("to")
                && next != null
                && next.is(Pos.NOUN)
                && EnglishReadings.isPlural(next);
        if (draft.is(Pos.NOUN) && goal && draft.can(Mood.PRESENT_PARTICIPLE)) {
            draft.pos = takesObject(draft) ? Pos.VERB : draft.pos;
        }
        boolean counted = next != null && (next.is(Pos.DET) || (next.is(Pos.NUM) && takesObject(draft)));
        boolean noNoun = behind && counted && draft.can(Mood.PRESENT_PARTICIPLE);
        if (noNoun && (draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.DET))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "bans swimming and camping": what others do, without an object, is a noun. */
    static void asObject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean bare = next == null || next.is(Pos.PUNCT) || next.is(Pos.CCONJ) || next.is(Pos.ADP);
        if (!draft.is(Pos.VERB) || !draft.can(Mood.PRESENT_PARTICIPLE) || before == null || !bare) {
            return;
        }
        Draft first = Repair.neighbour(drafts, at - 2);
        boolean joined = before.is(Pos.CCONJ) && first != null && first.is(Pos.NOUN) && first.form.endsWith("ing");
        boolean verb = before.is(Pos.VERB)
                || (before.is(Pos.NOUN) && before.canBeFinite() && first != null && first.is(Pos.NOUN));
        boolean object = verb && before.isOneOf(WordLists.of("gerundOfOthers"));
        if (joined || object) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "accused the council of acting without consent". */
    private static boolean isAccusation(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ);
        if (!open
                || !draft.can(Mood.PRESENT_PARTICIPLE)
                || at == 0
                || !drafts.get(at - 1).is("of")) {
            return false;
        }
        for (int i = at - 2; i >= 0 && i > at - 9; i--) {
            if (drafts.get(i).is(Pos.VERB)) {
                return drafts.get(i).isOneOf(WordLists.of("accusation"));
            }
        }
        return false;
    }

    /** "rules out raising taxes", "gave up racing cars". */
    private static boolean isParticleOfTaker(List<Draft> drafts, int at) {
        Draft verb = Repair.neighbour(drafts, at - 1);
        boolean particle = drafts.get(at).is("out")
                || drafts.get(at).is("up")
                || drafts.get(at).is("off");
        return particle && verb != null && verb.is(Pos.VERB) && verb.isOneOf(WITH_PARTICLE);
    }

    /** Returns whether a word is a verb that can have a gerund as its object ("avoid"). */
    static boolean takesGerund(Draft verb) {
        return verb.is(Pos.VERB) && verb.isOneOf(WordLists.of("gerundTaker"));
    }

    /** "of hiding losses", but not "of rising prices". */
    static boolean takesObject(Draft draft) {
        return draft.can(Mood.PRESENT_PARTICIPLE) && !WordLists.of("describing").contains(draft.lower);
    }

    /** "spent two hours freeing the driver": what the time was spent on. */
    static void behindTimeSpent(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft time = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean gerund = (draft.is(Pos.NOUN) || draft.is(Pos.ADJ)) && draft.can(Mood.PRESENT_PARTICIPLE);
        boolean object = next != null && (next.is(Pos.DET) || next.is(Pos.PROPN));
        if (gerund && object && time != null && time.is(Pos.NOUN) && isBehindSpend(drafts, at - 2)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isBehindSpend(List<Draft> drafts, int last) {
        for (int i = last; i >= 0 && i > last - 4; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.VERB)) {
                return draft.is("spent") || draft.is("spend") || draft.is("spends") || draft.is("spending");
            }
        }
        return false;
    }
}
