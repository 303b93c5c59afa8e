package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells English verbs from nouns spelt alike by one word right beside them: "which account for", "said staff had", "had bent under". */
final class EnglishTwinRepairs {

    private EnglishTwinRepairs() {}

    /** "said staff had complained": between what is said and an auxiliary stands who did it. */
    static void subjectOfContent(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean twin = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && at > 1;
        Draft next = twin ? Repair.neighbour(drafts, at + 1) : null;
        if (next != null && drafts.get(at - 1).is("said") && helps(next) && !next.is("to")) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean helps(Draft draft) {
        return draft.is(Pos.AUX) || EnglishReadings.auxiliary(draft) != null;
    }

    /** "the beams had bent under the snow": what had come about, and nothing that they had. */
    static void perfectOfTwin(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.is(Pos.NOUN) || (draft.is(Pos.ADJ) && !draft.can(Pos.ADJ));
        boolean twin = open && at > 1 && draft.can(Mood.PAST_PARTICIPLE) && !draft.isCapitalised();
        if (!twin || !"have".equals(EnglishReadings.auxiliary(drafts.get(at - 1)))) {
            return;
        }
        Draft next = Repair.neighbour(drafts, at + 1);
        if (next == null || next.is(Pos.PUNCT) || (next.is(Pos.ADP) && !next.is("of") && !next.is("for"))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "cut its profit forecast on Thursday": the last word of an object that somebody does something to. */
    static void lastOfObject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean twin = draft.is(Pos.VERB) && WordLists.of("objectTwin").contains(draft.lower);
        if (!twin || at < 3 || !drafts.get(at - 1).is(Pos.NOUN) || goesOnAsVerb(Repair.neighbour(drafts, at + 1))) {
            return;
        }
        int first = at - 1;
        while (first > 0 && (drafts.get(first).is(Pos.NOUN) || drafts.get(first).is(Pos.ADJ))) {
            first--;
        }
        if (first > 0 && drafts.get(first).is(Pos.DET) && drafts.get(first - 1).isFiniteVerb()) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean goesOnAsVerb(@Nullable Draft next) {
        return next != null && (next.is("by") || !(next.is(Pos.ADP) || next.is(Pos.PUNCT) || next.is(Pos.CCONJ)));
    }

    /** "orders, which account for a third": a relative without a verb would say nothing. */
    static void baseFormBehindWhich(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean behind = at > 1
                && draft.is(Pos.NOUN)
                && draft.can(Mood.INFINITIVE)
                && (drafts.get(at - 1).is("which") || drafts.get(at - 1).is("who"));
        Draft next = behind ? Repair.neighbour(drafts, at + 1) : null;
        Draft host = behind ? drafts.get(at - 2) : null;
        boolean relative = host != null && (host.is(",") || (host.is(Pos.NOUN) && EnglishReadings.isPlural(host)));
        if (relative && next != null && (next.is(Pos.ADP) || next.is(Pos.DET)) && !next.is("of")) {
            draft.pos = Pos.VERB;
        }
    }

    /** "the sensors record more than 900 dives": behind a plural and before how many. */
    static void baseFormBeforeCount(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean twin = draft.is(Pos.NOUN) && at > 0 && draft.can(Mood.INFINITIVE) && !draft.isCapitalised();
        if (!twin || at + 4 >= drafts.size() || !isPluralNoun(drafts.get(at - 1))) {
            return;
        }
        Draft than = drafts.get(at + 2);
        Draft counted = drafts.get(at + 4);
        if ((than.is("than") || than.is("least") || than.is("most"))
                && drafts.get(at + 3).is(Pos.NUM)
                && EnglishReadings.isPlural(counted)) {
            draft.pos = Pos.VERB;
            counted.pos = counted.is(Pos.VERB) ? Pos.NOUN : counted.pos;
        }
    }

    private static boolean isPluralNoun(Draft draft) {
        return draft.is(Pos.NOUN) && EnglishReadings.isPlural(draft);
    }

    /** "Brenford cuts profit forecast": behind a name that opens a headline, where what it does to what follows has no article. */
    static void headlineVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = at > 0
                && draft.is(Pos.NOUN)
                && WordLists.of("headlineVerb").contains(draft.lower)
                && isNameAtBegin(drafts, at - 1);
        Draft object = open ? Repair.neighbour(drafts, at + 1) : null;
        Draft behind = Repair.neighbour(drafts, at + 2);
        if (object == null || behind == null || object.isCapitalised()) {
            return;
        }
        if (object.is(Pos.VERB) && object.can(Pos.NOUN) && (behind.is(Pos.NOUN) || behind.is(Pos.ADP))) {
            draft.pos = Pos.VERB;
            object.pos = Pos.NOUN;
        }
    }

    /** "Roadworks to close Lund bypass": behind a singular name a base form is what is named by it. */
    static void namedObject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean twin = draft.is(Pos.VERB) && at > 2 && draft.can(Pos.NOUN) && draft.can(Mood.INFINITIVE);
        if (!twin || draft.can(Mood.PAST_PARTICIPLE) || !drafts.get(at - 1).is(Pos.PROPN)) {
            return;
        }
        Draft next = Repair.neighbour(drafts, at + 1);
        if (next != null && !next.is(Pos.ADP) && !next.is(Pos.PUNCT)) {
            return;
        }
        int first = at - 1;
        while (first > 0 && drafts.get(first).is(Pos.PROPN)) {
            first--;
        }
        if (first > 0
                && !WordLists.of("causative").contains(drafts.get(first).lower)
                && drafts.get(first).is(Pos.VERB)
                && drafts.get(first - 1).is("to")) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isNameAtBegin(List<Draft> drafts, int last) {
        return drafts.subList(0, last + 1).stream().allMatch(draft -> draft.is(Pos.PROPN));
    }

    /** "after a pipe burst": what it did, with nothing behind that a burst would be of. */
    static void burst(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean behind = at > 1
                && draft.is("burst")
                && draft.is(Pos.NOUN)
                && drafts.get(at - 1).is(Pos.NOUN)
                && drafts.get(at - 2).is(Pos.DET);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (behind && (next == null || next.is(Pos.PUNCT) || (next.is(Pos.ADP) && !next.is("of")))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "has no right to enter": behind a determiner, with what one has a right to. */
    static void right(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft behind = Repair.neighbour(drafts, at + 1);
        boolean entitled = draft.is("right") && before != null && before.is(Pos.DET);
        if (entitled && behind != null && (behind.is("to") || behind.is("of"))) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "the far right crosses": a camp, and who does it. */
    static void camp(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean side = (draft.is("right") || draft.is("left"))
                && at > 1
                && drafts.get(at - 1).is("far")
                && drafts.get(at - 2).is("the");
        Draft verb = side ? Repair.neighbour(drafts, at + 1) : null;
        if (verb == null) {
            return;
        }
        boolean third = (verb.is(Pos.NOUN) || verb.is(Pos.VERB)) && EnglishFiniteVerbs.isThirdPerson(verb);
        if (third || verb.is(Pos.VERB) || verb.is(Pos.AUX)) {
            drafts.get(at - 1).pos = Pos.ADJ;
            draft.pos = Pos.NOUN;
            verb.pos = third ? Pos.VERB : verb.pos;
        }
    }

    /** "the driver was drunk": how he was, unless somebody drank it. */
    static void drunk(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean state = draft.is("drunk") && draft.is(Pos.VERB) && at > 1;
        Draft next = Repair.neighbour(drafts, at + 1);
        if (state && "be".equals(EnglishReadings.auxiliary(drafts.get(at - 1))) && (next == null || !next.is("by"))) {
            draft.pos = Pos.ADJ;
        }
    }
}
