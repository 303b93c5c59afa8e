package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Makes adverbs of little English words that stand before what they qualify or negate, and before no noun. */
final class EnglishAdverbRepairs {

    private EnglishAdverbRepairs() {}

    /** "was first detected", "The plan, first unveiled in May, is": when, before what is done. */
    static void first(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean first = (draft.is("first") || draft.is("last")) && draft.is(Pos.ADJ);
        if (!first || before == null || next == null || !next.can(Morphology.Mood.PAST_PARTICIPLE)) {
            return;
        }
        Draft behind = Repair.neighbour(drafts, at + 2);
        boolean helped = EnglishReadings.auxiliary(before) != null && next.is(Pos.VERB);
        boolean apart = before.is(",") && draft.is("first") && behind != null && behind.is(Pos.ADP);
        if (helped || apart) {
            draft.pos = Pos.ADV;
            next.pos = Pos.VERB;
        }
    }

    /** "are now eleventh in the table", "sit second": the rank is what somebody is, and no way of being it. */
    static void rank(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean last = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP);
        if (draft.is(Pos.ADV) && last && WordLists.of("ordinal").contains(draft.lower)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "were all rescued", "have both resigned": between the parts of a verb no pronoun stands. */
    static void allInsideVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean all = draft.is("all") || draft.is("both");
        boolean helped = before != null && EnglishReadings.auxiliary(before) != null;
        if (all && helped && next != null && next.is(Pos.VERB) && next.can(Morphology.Mood.PAST_PARTICIPLE)) {
            draft.pos = Pos.ADV;
        }
    }

    /** "considers an explosion likely": what it is held for, and not how sure it is that somebody does. */
    static void likelyBehindNoun(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ends = next == null || next.is(Pos.PUNCT);
        boolean likely = drafts.get(at).is("likely") || drafts.get(at).is("unlikely");
        if (likely && drafts.get(at).is(Pos.ADV) && before != null && before.is(Pos.NOUN) && ends) {
            drafts.get(at).pos = Pos.ADJ;
        }
    }

    /** "the highest ever temperature": whenever it was, it describes no verb. */
    static void ever(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean most = before != null && before.is(Pos.ADJ) && (before.form.endsWith("est") || before.is("first"));
        if (drafts.get(at).is("ever") && most && next != null && next.is(Pos.NOUN)) {
            drafts.get(at).pos = Pos.ADJ;
        }
    }

    /** "a crack eleven metres long", "ten years old": how much of what. */
    static void measured(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft unit = Repair.neighbour(drafts, at - 1);
        boolean dimension = switch (draft.lower) {
            case "long", "wide", "deep", "high", "tall", "thick" -> true;
            default -> false;
        };
        boolean counted = at > 1 && drafts.get(at - 2).is(Pos.NUM) && unit != null && unit.is(Pos.NOUN);
        if (dimension && counted && !EnglishReadings.nounFollows(drafts, at)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "Online shoppers have": no adverb opens a sentence right before its subject without a comma. */
    static void adverbBeforeFirstPlural(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft verb = Repair.neighbour(drafts, at + 2);
        boolean states = verb != null && verb.isFiniteVerb();
        boolean plural = next != null && next.is(Pos.NOUN) && EnglishReadings.isPlural(next);
        if (at == 0 && draft.is(Pos.ADV) && draft.can(Pos.ADJ) && plural && states && !draft.lower.endsWith("ly")) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "a leak upstream", "sold its plants overseas": behind a noun it says where, and nobody does so. */
    static void direction(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean noun =
                at > 0 && (drafts.get(at - 1).is(Pos.NOUN) || drafts.get(at - 1).is(Pos.PROPN));
        boolean open = draft.is(Pos.VERB) || draft.is(Pos.NOUN) || draft.is(Pos.ADJ);
        if (open
                && noun
                && WordLists.of("direction").contains(draft.form)
                && !EnglishReadings.nounFollows(drafts, at)) {
            draft.pos = Pos.ADV;
        }
    }

    /** "was half empty", "delivered only half the doses": to which degree, and how much of them. */
    static void half(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean link = before != null && (before.is(Pos.VERB) || before.is(Pos.AUX));
        boolean state = next != null && next.is(Pos.ADJ) && !EnglishReadings.nounFollows(drafts, at + 1);
        boolean share = draft.is(Pos.NOUN) && next != null && next.is(Pos.DET);
        if (draft.is("half") && ((link && state) || share)) {
            draft.pos = Pos.ADV;
        }
    }

    /** "has been mayor since 2001": no adverb that the dictionary has only as a noun. */
    static void noun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean state =
                before != null && "be".equals(EnglishReadings.auxiliary(before)) && (next == null || !next.is(Pos.ADJ));
        if (draft.is(Pos.ADV) && state && draft.can(Pos.NOUN) && !draft.can(Pos.ADV) && !draft.can(Pos.ADJ)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "a family whose home was flooded": what somebody has is no adverb. */
    static void home(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean owned =
                at > 0 && drafts.get(at - 1).is(Pos.DET) && !drafts.get(at - 1).is("that");
        if (draft.is("home") && draft.is(Pos.ADV) && owned) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "have neither confirmed nor denied": denies the verb. */
    static void neither(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is("neither") && before != null && next != null && next.is(Pos.VERB)) {
            draft.pos = Pos.ADV;
        }
    }

    /** "rose by two metres overnight": when, as no noun follows. */
    static void overnight(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean described = draft.is(Pos.ADJ)
                || (draft.is(Pos.NOUN) && at > 0 && drafts.get(at - 1).is(Pos.NOUN));
        if (draft.is("overnight") && described && !EnglishReadings.nounFollows(drafts, at)) {
            draft.pos = Pos.ADV;
        }
    }

    /** "resumes after more than two hours": a time is to come; "waited two days before calling a doctor": what is done then. */
    static void prepositionBeforeCount(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft than = Repair.neighbour(drafts, at + 2);
        boolean time = draft.is("after") || draft.is("before") || draft.is("since");
        boolean bound = next != null && than != null && than.is("than") && (next.is("more") || next.is("less"));
        boolean doing = next != null && next.is(Pos.VERB) && next.lower.endsWith("ing");
        if (time && draft.is(Pos.ADV) && (bound || doing)) {
            draft.pos = Pos.ADP;
        }
    }

    /** "Before the Geneva talks, ministers met": up to the comma there is no verb, and so no clause. */
    static void prepositionBeforeNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean time = draft.is("after") || draft.is("before") || draft.is("since") || draft.is("until");
        int last = at == 0 && time && draft.is(Pos.SCONJ) ? lastBeforeComma(drafts) : 0;
        if (last > 0) {
            draft.pos = Pos.ADP;
            drafts.get(last).pos = drafts.get(last).is(Pos.VERB) ? Pos.NOUN : drafts.get(last).pos;
        }
    }

    /** Returns the last word of the noun phrase that a comma ends, or 0. */
    private static int lastBeforeComma(List<Draft> drafts) {
        int at = 1;
        while (at < drafts.size() && (isOfNounPhrase(drafts.get(at)) || isEventOfPlace(drafts, at))) {
            at++;
        }
        return at > 1 && at < drafts.size() && drafts.get(at).is(",") ? at - 1 : 0;
    }

    /** "the Geneva talks": behind an article and a name a plural is likelier than what the name does. */
    private static boolean isEventOfPlace(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        return at == 3
                && drafts.get(1).is("the")
                && drafts.get(2).is(Pos.PROPN)
                && draft.is(Pos.VERB)
                && draft.can(Pos.NOUN)
                && EnglishFiniteVerbs.isThirdPerson(draft);
    }

    private static boolean isOfNounPhrase(Draft draft) {
        return switch (draft.pos) {
            case DET, ADJ, NOUN, PROPN, NUM, ADP -> true;
            default -> draft.is("'s");
        };
    }

    /** "made the crack worse": what becomes so is a noun, however much it looks like an adjective. */
    static void comparativeBehindObject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft object = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at - 2);
        boolean more = draft.is(Pos.NOUN) && (draft.is("worse") || draft.is("better") || draft.is("clear"));
        boolean described =
                object != null && object.is(Pos.ADJ) && object.can(Pos.NOUN) && article != null && article.is(Pos.DET);
        if (more && described && object != null) {
            draft.pos = Pos.ADJ;
            object.pos = Pos.NOUN;
        }
    }

    /** "has enough drinking water": so much of it. */
    static void enough(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft noun = Repair.neighbour(drafts, at + 2);
        boolean describes = next != null
                && noun != null
                && noun.is(Pos.NOUN)
                && next.can(Morphology.Mood.PRESENT_PARTICIPLE)
                && (next.is(Pos.VERB) || next.is(Pos.NOUN));
        boolean enough = draft.is("enough");
        if (enough && describes && next != null) {
            draft.pos = Pos.ADJ;
            next.pos = Pos.ADJ;
        } else if (enough
                && next != null
                && next.is(Pos.NOUN)
                && at > 0
                && drafts.get(at - 1).is(Pos.VERB)) {
            draft.pos = Pos.ADJ;
        }
    }
}
