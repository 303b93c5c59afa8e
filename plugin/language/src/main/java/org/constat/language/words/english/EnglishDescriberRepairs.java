package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells what describes an English noun by its place between an article and that noun. */
final class EnglishDescriberRepairs {
    private EnglishDescriberRepairs() {}

    /** "face long delays": before a noun no noun itself. */
    static void longBeforeNoun(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behindVerb = before != null && before.is(Pos.NOUN) && before.can(Mood.INFINITIVE);
        boolean plural = next != null && next.is(Pos.NOUN) && EnglishReadings.isPlural(next);
        if (drafts.get(at).is("long") && (behindVerb || plural) && next != null && next.can(Pos.NOUN)) {
            drafts.get(at).pos = Pos.ADJ;
            next.pos = Pos.NOUN;
        }
    }

    /** "blamed rising energy costs": what only describes, behind a verb that no other verb follows. */
    static void risingBehindVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean describer = draft.is(Pos.VERB) && WordLists.of("describing").contains(draft.lower);
        boolean done = before != null
                && before.is(Pos.VERB)
                && !before.isOneOf(WordLists.of("gerundTaker"))
                && EnglishReadings.auxiliary(before) == null;
        if (describer && done && EnglishReadings.nounFollows(drafts, at)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "faces stiff opposition": what can be an adverb without an ending of its own describes the noun behind it. */
    static void flatAdverbBeforeNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean flat = draft.is(Pos.ADV)
                && draft.can(Pos.ADJ)
                && WordLists.of("flatAdverb").contains(draft.lower);
        boolean verb = before != null && before.is(Pos.VERB);
        boolean trader = before == null && draft.is("online");
        if (flat && (verb || trader) && next != null && next.is(Pos.NOUN)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "lack drinking water": which water, unless somebody "is drinking water". */
    static void drinkingWater(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean water = draft.is("drinking") && next != null && next.is("water");
        if (water && before != null && !"be".equals(EnglishReadings.auxiliary(before))) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "its ninth consecutive day": a rank before what is ranked. */
    static void ordinalBeforeNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean described = next != null && (next.is(Pos.ADJ) || next.is(Pos.NOUN));
        if (draft.is(Pos.NOUN) && described && WordLists.of("ordinal").contains(draft.lower)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "the second such attack": of that kind, behind which one of them it is. */
    static void suchBehindRank(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft draft = drafts.get(at);
        if (draft.is("such") && before != null && (before.is(Pos.ADJ) || before.is(Pos.NUM))) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "a second, weaker storm", "a long, cold winter": the noun is still to come. */
    static void adjectiveBeforeAdjective(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean mistaken = (draft.is(Pos.NOUN) || draft.is(Pos.NUM)) && (draft.can(Pos.ADJ) || draft.is("second"));
        boolean listed = at > 0
                && at + 3 < drafts.size()
                && drafts.get(at - 1).is(Pos.DET)
                && drafts.get(at + 1).is(",")
                && drafts.get(at + 2).is(Pos.ADJ)
                && drafts.get(at + 3).is(Pos.NOUN);
        boolean people = listed && drafts.get(at + 2).isCapitalised();
        if (mistaken && listed && !people && !draft.is("official")) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "her first major victory", "the gang's inside man": an adverb stands between no owner and no noun. */
    static void adverbBetweenOwnerAndNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean small = draft.is("first")
                || draft.is("last")
                || draft.is("next")
                || draft.is("inside")
                || draft.is("outside")
                || draft.is("then")
                || draft.is("overnight")
                || draft.is("nearby")
                || draft.is("worst")
                || draft.is("best");
        boolean owned = before != null && (before.is(Pos.DET) || before.is("'s"));
        boolean noun = next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ));
        if (small && owned && noun && (draft.is(Pos.ADV) || draft.is(Pos.ADP))) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "sold fake tickets": before a noun it says what that is like. */
    static void fakeBeforeNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean fake = draft.is("fake") || draft.is("counterfeit") || draft.is("sham");
        if (fake && draft.is(Pos.NOUN) && next != null && next.is(Pos.NOUN)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "her remaining 30% stake", "the remaining guests": what is left. */
    static void remaining(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean owned = before != null && (before.is(Pos.DET) || before.is("'s") || before.is("her"));
        boolean noun = next != null && (next.is(Pos.NUM) || next.is(Pos.NOUN) || next.is(Pos.ADJ));
        if (draft.is("remaining") && draft.is(Pos.VERB) && owned && noun && before != null) {
            draft.pos = Pos.ADJ;
            before.pos = before.is("her") ? Pos.DET : before.pos;
        }
    }

    /** "last week's late frost", "his farewell tour", "from offshore wind farms": what can describe a noun and stands before one. */
    static void adverbBeforeOwnedNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = draft.is(Pos.ADV)
                && (draft.can(Pos.ADJ) || draft.can(Pos.NOUN))
                && !draft.form.endsWith("ly")
                && !EnglishClosed.contains(draft);
        if (!open || before == null || next == null || !next.can(Pos.NOUN)) {
            return;
        }
        boolean his = before.is("his") || before.is("her") || before.is("its") || before.is("their");
        boolean owned = his || before.is("'s");
        if ((owned && (next.is(Pos.NOUN) || next.is(Pos.VERB))) || isCompoundAhead(drafts, at)) {
            draft.pos = Pos.ADJ;
            next.pos = Pos.NOUN;
            before.pos = his ? Pos.DET : before.pos;
        }
    }

    /** "from offshore wind farms": behind a preposition stands no verb with an object. */
    private static boolean isCompoundAhead(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft noun = Repair.neighbour(drafts, at + 2);
        return drafts.get(at).can(Pos.ADJ)
                && at > 0
                && drafts.get(at - 1).is(Pos.ADP)
                && next != null
                && next.is(Pos.VERB)
                && next.can(Morphology.Mood.INFINITIVE)
                && noun != null
                && noun.is(Pos.NOUN);
    }

    /** "15 per cent lower than last year": so much more or less, and nothing that anybody lowers. */
    static void comparedBehindShare(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean compared =
                draft.form.endsWith("er") && draft.can(Pos.ADJ) && (draft.is(Pos.VERB) || draft.is(Pos.NOUN));
        boolean share = at > 1
                && (drafts.get(at - 1).is("cent")
                        || drafts.get(at - 1).is("percent")
                        || drafts.get(at - 1).is("%"));
        if (compared && share && next != null && (next.is("than") || next.is(Pos.PUNCT) || next.is(Pos.ADP))) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "Defending champion Ida Berg won": the one who holds the title, and nobody who defends a champion. */
    static void defendingHolder(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean holder = next != null
                && (next.is("champion") || next.is("champions") || next.is("winner") || next.is("winners"));
        if (holder && (draft.is("defending") || draft.is("reigning")) && draft.is(Pos.VERB)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "More strikes are planned", "most households have water": before a plural it says how many. */
    static void moreBeforePlural(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean small = draft.is("more") || draft.is("fewer") || draft.is("most");
        if (small && draft.is(Pos.ADV) && next != null && next.is(Pos.NOUN) && EnglishReadings.isPlural(next)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "but several complained": right before a verb it says who. */
    static void severalBeforeVerb(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean verb = next != null && (next.is(Pos.VERB) || next.is(Pos.AUX)) && next.canBeFinite();
        if (drafts.get(at).is("several") && drafts.get(at).is(Pos.ADJ) && verb) {
            drafts.get(at).pos = Pos.PRON;
        }
    }

    /** "for repeated lateness": a word in -ness names a quality, and what stands before it describes it. */
    static void qualityInNess(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean quality = draft.form.length() > 6
                && draft.form.endsWith("ness")
                && !draft.can(Pos.VERB)
                && !draft.isCapitalised();
        if (!quality) {
            return;
        }
        draft.pos = Pos.NOUN;
        boolean participle = before != null
                && before.is(Pos.VERB)
                && before.can(Morphology.Mood.PAST_PARTICIPLE)
                && at > 1
                && drafts.get(at - 2).is(Pos.ADP);
        if (participle && before != null) {
            before.pos = Pos.ADJ;
        }
    }
}
