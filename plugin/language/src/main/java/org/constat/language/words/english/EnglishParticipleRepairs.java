package org.constat.language.words.english;

import java.util.List;
import java.util.Locale;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells English participles that describe a noun from gerunds, with and without an object. */
final class EnglishParticipleRepairs {

    private EnglishParticipleRepairs() {}

    static void participleBeforeNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (opensPlural(drafts, at) || (next != null && isNeighbour(draft, next))) {
            draft.pos = Pos.ADJ;
            return;
        }
        boolean gift = before != null && (before.is("given") || before.is("handed"));
        boolean left = before != null && (gift || isLeftOfNoun(before) || isJoinedToNoun(drafts, at));
        boolean between = left && next != null && (next.is(Pos.NOUN) || isNeighbour(draft, next));
        boolean gerund = before != null
                && (before.is(Pos.ADP) || EnglishGovernedGerunds.takesGerund(before))
                && (EnglishGovernedGerunds.takesObject(draft) || isBareSingularWithOf(drafts, at));
        boolean participle =
                !draft.is("had") && (draft.can(Mood.PAST_PARTICIPLE) || draft.can(Mood.PRESENT_PARTICIPLE));
        if (draft.is(Pos.VERB) && between && !gerund && participle && before != null && !before.is(Pos.AUX)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "Rolling power cuts left": what describes a plural subject has no object, and is none. */
    private static boolean opensPlural(List<Draft> drafts, int at) {
        boolean opens = at == 0 || drafts.get(at - 1).is(Pos.PUNCT);
        boolean describing = WordLists.of("describing").contains(drafts.get(at).lower);
        int last = at + 1;
        while (last + 1 < drafts.size() && drafts.get(last + 1).is(Pos.NOUN)) {
            last++;
        }
        Draft noun = Repair.neighbour(drafts, last);
        Draft verb = Repair.neighbour(drafts, last + 1);
        return opens
                && describing
                && noun != null
                && noun.is(Pos.NOUN)
                && EnglishReadings.isPlural(noun)
                && verb != null
                && (verb.is(Pos.AUX) || verb.is(Pos.VERB));
    }

    /** "among those injured was a guard": behind "those" it tells what has been done to them. */
    static void participleBehindThose(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behind = at > 0 && drafts.get(at - 1).is("those") && draft.is(Pos.ADJ);
        if (behind && draft.can(Mood.PAST_PARTICIPLE) && (next == null || !(next.is(Pos.NOUN) || next.is(Pos.ADJ)))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "a man armed with a knife": with what, and so no more a mere quality. */
    static void armedWith(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is("armed")
                && draft.is(Pos.ADJ)
                && before != null
                && before.is(Pos.NOUN)
                && next != null
                && next.is("with")) {
            draft.pos = Pos.VERB;
        }
    }

    /** "directed by Ann Lee and shot in Malta": behind the name of who did one thing, another one that was done. */
    static void participleBehindAgent(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean bare = at > 3
                && draft.is(Pos.NOUN)
                && draft.can(Mood.PAST_PARTICIPLE)
                && drafts.get(at - 1).is("and")
                && drafts.get(at - 2).is(Pos.PROPN);
        if (bare && next != null && next.is(Pos.ADP) && !next.is("of") && isAgentOfParticiple(drafts, at - 2)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isAgentOfParticiple(List<Draft> drafts, int last) {
        int by = last;
        while (by > 1 && drafts.get(by).is(Pos.PROPN)) {
            by--;
        }
        return drafts.get(by).is("by") && by > 0 && drafts.get(by - 1).can(Mood.PAST_PARTICIPLE);
    }

    /** "to neighbouring Kessia". */
    private static boolean isNeighbour(Draft draft, Draft next) {
        return next.is(Pos.PROPN) && (draft.is("neighbouring") || draft.is("neighboring"));
    }

    /** "Battery-recycling start-up Corvane", "bans single-use bags": a participle with a hyphen describes, unless it is a verb of its own. */
    static void hyphened(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        int hyphen = draft.form.indexOf('-');
        boolean prefix = hyphen < 0
                || WordLists.of("verbPrefix")
                        .contains(draft.form.substring(0, hyphen).toLowerCase(Locale.ROOT));
        boolean noun = next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN));
        boolean helped = before != null && (before.is(Pos.AUX) || before.is("to") || before.is(Pos.PROPN));
        boolean participle = draft.form.endsWith("ing") || draft.form.endsWith("ed") || draft.entries.isEmpty();
        boolean behindVerb = before != null && EnglishFiniteVerbs.isThirdPerson(before);
        if (draft.is(Pos.VERB) && (participle || behindVerb) && !prefix && noun && !helped) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "sells books and guided tours", "needs tools and training courses": behind "and" it goes on with a noun. */
    private static boolean isJoinedToNoun(List<Draft> drafts, int at) {
        Draft first = Repair.neighbour(drafts, at - 2);
        if (!drafts.get(at - 1).is(Pos.CCONJ) || first == null || !first.is(Pos.NOUN)) {
            return false;
        }
        Draft draft = drafts.get(at);
        return draft.can(Mood.PRESENT_PARTICIPLE)
                ? !EnglishGovernedGerunds.takesObject(draft)
                : isBehindPresent(drafts, at);
    }

    /** Whoever sells today did not guide yesterday, in one breath. */
    private static boolean isBehindPresent(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0 && i > at - 12; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.VERB) || draft.is(Pos.AUX)) {
                return draft.is(Pos.VERB) && EnglishFiniteVerbs.isThirdPerson(draft);
            }
        }
        return false;
    }

    /** "considers moving part of its staff": no noun phrase is a singular without an article. */
    private static boolean isBareSingularWithOf(List<Draft> drafts, int at) {
        Draft noun = Repair.neighbour(drafts, at + 1);
        Draft of = Repair.neighbour(drafts, at + 2);
        return noun != null && noun.is("part") && of != null && of.is("of");
    }

    private static boolean isLeftOfNoun(Draft draft) {
        boolean verb = draft.is(Pos.VERB) && !draft.can(Mood.PAST_PARTICIPLE);
        return verb
                || draft.is(Pos.DET)
                || draft.is(Pos.ADJ)
                || draft.is(Pos.NUM)
                || draft.is(Pos.ADP)
                || draft.is("'s");
    }

    /** ", warning that the dam leaks": who does so is the subject before the comma. */
    static void speechBehindComma(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean between = before != null && before.is(",") && next != null && next.is("that");
        if (between && draft.is(Pos.NOUN) && draft.can(Mood.PRESENT_PARTICIPLE)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "is acting mayor", "the chief operating officer": in what way somebody is it. */
    static void participleOfOffice(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean singular = next != null && next.is(Pos.NOUN) && !EnglishReadings.isPlural(next);
        if (singular && WordLists.of("office").contains(draft.lower)) {
            draft.pos = Pos.ADJ;
        }
    }
}
