package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Makes adverbs of little English words that stand before what they qualify or negate, and before no noun. */
final class EnglishAdverbRepairs {

    private EnglishAdverbRepairs() {}

    /** "was half empty": to which degree. */
    static void half(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean link = before != null && (before.is(Pos.VERB) || before.is(Pos.AUX));
        boolean state = next != null && next.is(Pos.ADJ) && !EnglishReadings.nounFollows(drafts, at + 1);
        if (draft.is("half") && link && state) {
            draft.pos = Pos.ADV;
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
        if (draft.is("overnight") && draft.is(Pos.ADJ) && !EnglishReadings.nounFollows(drafts, at)) {
            draft.pos = Pos.ADV;
        }
    }

    /** "goes on after more than three years": a time is to come. */
    static void prepositionBeforeCount(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft than = Repair.neighbour(drafts, at + 2);
        boolean time = draft.is("after") || draft.is("before") || draft.is("since");
        boolean bound = next != null && than != null && than.is("than") && (next.is("more") || next.is("less"));
        if (time && draft.is(Pos.ADV) && bound) {
            draft.pos = Pos.ADP;
        }
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
        if (draft.is("enough") && describes && next != null) {
            draft.pos = Pos.ADJ;
            next.pos = Pos.ADJ;
        }
    }
}
