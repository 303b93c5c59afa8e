package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells English nouns from verbs spelt alike where only one of the two agrees with what stands around. */
final class EnglishAgreementRepairs {

    private EnglishAgreementRepairs() {}

    /** "an 8% pay rise": what rises is what is paid. */
    static void firstOfCompoundBehindPercentage(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean share =
                at > 2 && drafts.get(at - 1).is("%") && drafts.get(at - 3).is(Pos.DET);
        if (share && draft.is(Pos.VERB) && draft.can(Pos.NOUN) && next != null && next.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
            next.pos = Pos.NOUN;
        }
    }

    /** "rejects two penalty claims by the club": more than one is counted, and so the plural is still to come. */
    static void countedPlural(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean plural = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft);
        boolean singular = before != null && before.is(Pos.NOUN) && !EnglishReadings.isPlural(before);
        boolean counted = singular ? isCountedAsMany(drafts, at - 2) : isObjectsNumber(drafts, at - 1);
        if (plural && counted) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "offered 15 hires", "the loss of 30 flights": behind a verb or "of", unlike "Channel 4 hires a host". */
    private static boolean isObjectsNumber(List<Draft> drafts, int at) {
        Draft number = Repair.neighbour(drafts, at);
        Draft verb = Repair.neighbour(drafts, at - 1);
        return number != null
                && verb != null
                && number.is(Pos.NUM)
                && !number.is("one")
                && !number.is("1")
                && (verb.is(Pos.VERB) || verb.is("of"));
    }

    private static boolean isCountedAsMany(List<Draft> drafts, int from) {
        int at = from;
        while (at > 0 && (drafts.get(at).is(Pos.ADJ) || drafts.get(at).is(Pos.NOUN)) && !many(drafts.get(at))) {
            at--;
        }
        return at >= 0 && many(drafts.get(at));
    }

    private static boolean many(Draft draft) {
        return switch (draft.form) {
            case "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "twelve",
                    "several",
                    "many",
                    "these",
                    "those",
                    "few",
                    "various" -> true;
            default -> false;
        };
    }

    /** "that the cheese ban is motivated": a singular takes no base form, and an auxiliary has its subject right before it. */
    static void nounBeforeAuxiliary(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean base = draft.is(Pos.VERB)
                && draft.can(Pos.NOUN)
                && draft.can(Mood.INFINITIVE)
                && !draft.can(Mood.PAST_PARTICIPLE);
        boolean singular = before != null && before.is(Pos.NOUN) && !EnglishReadings.isPlural(before);
        if (base && singular && isThirdPersonAuxiliary(next)) {
            draft.pos = Pos.NOUN;
        }
        boolean plural = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft);
        if (plural
                && before != null
                && (before.is(Pos.ADJ) || before.is(Pos.DET))
                && next != null
                && EnglishReadings.auxiliary(next) != null) {
            draft.pos = Pos.NOUN;
        }
        if (base
                && before != null
                && isMoreOrFewer(before)
                && next != null
                && EnglishReadings.auxiliary(next) != null) {
            draft.pos = Pos.NOUN;
            before.pos = Pos.ADJ;
        }
    }

    /** "the night flight ban protects sleepers", "a goods train hit a van": one of something takes no base form, and its verb follows. */
    static void nounBeforeVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at + 1);
        boolean base = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && draft.can(Mood.INFINITIVE);
        if (!base || before == null || verb == null || !before.is(Pos.NOUN) || !verb.is(Pos.VERB)) {
            return;
        }
        int article = articleAtBegin(drafts, at - 1);
        boolean indefinite = article >= 0
                && (drafts.get(article).is("a") || drafts.get(article).is("an"));
        boolean one =
                article >= 0 && !draft.can(Mood.PAST_PARTICIPLE) && (indefinite || !EnglishReadings.isPlural(before));
        Draft object = Repair.neighbour(drafts, at + 2);
        boolean past = verb.canBeFinite() && verb.can(Mood.PAST_PARTICIPLE) && object != null && object.is(Pos.DET);
        if (one && (EnglishFiniteVerbs.isThirdPerson(verb) || past)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** Returns the place of the article of the first noun of a clause, whose last word is given; or -1. */
    private static int articleAtBegin(List<Draft> drafts, int last) {
        int at = last;
        while (at > 0 && (drafts.get(at).is(Pos.NOUN) || drafts.get(at).is(Pos.ADJ))) {
            at--;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean begins = before == null || before.is(Pos.PUNCT) || before.is(Pos.SCONJ) || before.is(Pos.CCONJ);
        return begins && drafts.get(at).is(Pos.DET) ? at : -1;
    }

    /** "unless more staff are hired". */
    private static boolean isMoreOrFewer(Draft draft) {
        return draft.is("more") || draft.is("fewer") || draft.is("enough");
    }

    private static boolean isThirdPersonAuxiliary(@Nullable Draft draft) {
        return draft != null && (draft.is("is") || draft.is("was") || draft.is("has"));
    }

    /** "Fog delayed the launch": nobody is told to do so, as the verb follows. */
    static void orderBeforePastIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean order = at == 0 && draft.is(Pos.VERB) && draft.can(Mood.INFINITIVE) && draft.can(Pos.NOUN);
        boolean states = next != null
                && next.is(Pos.VERB)
                && (EnglishFiniteVerbs.isThirdPerson(next)
                        || next.can(Mood.PAST_PARTICIPLE)
                        || EnglishReadings.isPastOfAnother(next));
        if (order && states) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "was dug by miners": whatever "be" and "by" stand around has been done. */
    static void participleBeforeBy(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ);
        boolean passive = before != null && "be".equals(EnglishReadings.auxiliary(before)) && next != null;
        if (open && passive && next != null && next.is("by") && draft.can(Mood.PAST_PARTICIPLE)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "a firm run by his brother", but not "a home run by Smith". */
    static void participleBehindNounBeforeBy(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean described = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN)) && !before.is("home");
        if (draft.is("run") && draft.is(Pos.NOUN) && described && next != null && next.is("by")) {
            draft.pos = Pos.VERB;
        }
    }

    /** "the airline's shares close 6% lower": no number stands behind an adjective, so what looks like one is the verb. */
    static void verbBeforePercentage(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft plural = Repair.neighbour(drafts, at - 1);
        Draft number = Repair.neighbour(drafts, at + 1);
        Draft unit = Repair.neighbour(drafts, at + 2);
        boolean base = draft.is(Pos.ADJ) && draft.can(Mood.INFINITIVE);
        boolean subject = plural != null && plural.can(Pos.NOUN) && EnglishReadings.isPlural(plural) && at > 1;
        boolean percent = unit != null && (unit.is("%") || unit.is("percent") || unit.is("per"));
        if (base && subject && number != null && number.is(Pos.NUM) && percent && plural != null) {
            draft.pos = Pos.VERB;
            plural.pos = Pos.NOUN;
        }
    }

    /** "Sorrel announces": what opens a sentence right before a third person is who does it, and no adjective. */
    static void nameThatLooksLikeAdjective(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft verb = Repair.neighbour(drafts, at + 1);
        boolean third = verb != null
                && verb.is(Pos.VERB)
                && EnglishReadings.auxiliary(verb) == null
                && EnglishFiniteVerbs.isThirdPerson(verb);
        if (at == 0 && third && draft.is(Pos.ADJ) && draft.isCapitalised() && !EnglishClosed.contains(draft)) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "goes to court", "takes the firm to court": nobody courts, as nobody is courted. */
    static void court(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft to = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean object = next != null && (next.is(Pos.DET) || next.is(Pos.NOUN) || next.is(Pos.PROPN));
        if (draft.is("court") && draft.is(Pos.VERB) && to != null && to.is("to") && !object) {
            draft.pos = Pos.NOUN;
            to.pos = Pos.ADP;
        }
    }
}
