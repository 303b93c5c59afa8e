package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Finds the verb behind an English "as" that tells what goes on meanwhile: "fled as flames spread through the hills". */
final class EnglishClauseBehindAs {

    private EnglishClauseBehindAs() {}

    /** "as temperatures drop below zero", "as fighting rages": a plural describes hardly any noun, and an action none in the plural. */
    static void verb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        boolean open = draft.is(Pos.NOUN) && !draft.isCapitalised() && draft.canBeFinite();
        if (!open || subject == null || !goesOn(Repair.neighbour(drafts, at + 1))) {
            return;
        }
        int as = conjunction(drafts, at - 2);
        if (as > 0 && agrees(subject, draft)) {
            drafts.get(as).pos = Pos.SCONJ;
            subject.pos = Pos.NOUN;
            draft.pos = Pos.VERB;
        }
    }

    /** Returns the place of "as" before a subject of at most an article and an adjective, or -1. */
    private static int conjunction(List<Draft> drafts, int from) {
        int at = from;
        while (at > 0
                && at > from - 3
                && (drafts.get(at).is(Pos.ADJ) || drafts.get(at).is(Pos.DET))) {
            at--;
        }
        return at > 0 && drafts.get(at).is("as") ? at : -1;
    }

    private static boolean agrees(Draft subject, Draft verb) {
        boolean action = subject.form.endsWith("ing") && subject.can(Mood.PRESENT_PARTICIPLE);
        boolean plural = subject.is(Pos.NOUN)
                && EnglishReadings.isPlural(subject)
                && !WordLists.of("describingPlural").contains(subject.lower);
        return action
                ? EnglishFiniteVerbs.isThirdPerson(verb)
                : plural && verb.can(Mood.INFINITIVE) && !EnglishFiniteVerbs.isThirdPerson(verb);
    }

    private static boolean goesOn(@Nullable Draft next) {
        return next == null
                || next.is(Pos.ADP)
                || next.is(Pos.ADV)
                || next.is(Pos.DET)
                || (next.is(Pos.PUNCT) && !next.is(","));
    }
}
