package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Adverbs;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Knows the English auxiliaries and modals, and what they lead to. */
final class EnglishAuxiliaryRepairs {
    private static final Set<String> MODALS = Set.of("can", "may", "might", "will");

    private EnglishAuxiliaryRepairs() {}

    static void modal(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean name = draft.isCapitalised() && (at > 0 || isFirstName(drafts));
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean noun = (before != null && before.is(Pos.DET) && !before.is("that")) || isCan(drafts, at);
        if (isTestament(drafts, at)) {
            draft.pos = Pos.NOUN;
            return;
        }
        if (MODALS.contains(draft.lower) && !name && !noun) {
            draft.pos = Pos.AUX;
        } else if (isCan(drafts, at)) {
            draft.pos = Pos.NOUN;
        }
        if (at == 0 && name && MODALS.contains(draft.lower)) {
            draft.pos = Pos.PROPN;
            drafts.get(1).pos = Pos.PROPN;
        }
    }

    /** "to change her will": a testament behind a possessive, for "her" and "his" are no subjects. */
    private static boolean isTestament(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        return drafts.get(at).is("will")
                && before != null
                && (before.is("her") || before.is("his") || before.is("my") || before.is("their") || before.is("'s"))
                && !leadsToVerb(drafts, at);
    }

    /** "The mayor's will be the last". */
    private static boolean leadsToVerb(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, Adverbs.behind(drafts, at + 1));
        return next != null && (next.is("not") || next.is("be") || (next.can(Mood.INFINITIVE) && next.is(Pos.VERB)));
    }

    /** "a petrol can with": what holds something, as no preposition stands behind who can. */
    private static boolean isCan(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        return drafts.get(at).is("can")
                && before != null
                && (before.is(Pos.NOUN) || before.is(Pos.ADJ))
                && next != null
                && (next.is("of") || (next.is("with") && isDetermined(Repair.neighbour(drafts, at + 2))));
    }

    private static boolean isDetermined(@Nullable Draft draft) {
        return draft != null && draft.is(Pos.DET);
    }

    /** "Will Banks denies": a modal leads to no third person. */
    private static boolean isFirstName(List<Draft> drafts) {
        Draft next = Repair.neighbour(drafts, 1);
        Draft verb = Repair.neighbour(drafts, 2);
        boolean third = verb != null
                && (EnglishFiniteVerbs.isThirdPerson(verb) || verb.is("was") || verb.is("has") || verb.is("had"));
        return next != null && next.isCapitalised() && third;
    }

    /** "may close 40 branches", "does not rely": a modal leads to a verb, and so does a negated "do". */
    static void baseFormBehindModal(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean negated = before != null && (before.is("not") || before.is("n't"));
        Draft modal = negated ? Repair.neighbour(drafts, at - 2) : before;
        String auxiliary = modal == null ? null : EnglishReadings.auxiliary(modal);
        boolean behindDo = negated && "do".equals(auxiliary);
        boolean behind = behindDo || (modal != null && modal.is(Pos.AUX) && auxiliary == null && !modal.is("'s"));
        boolean wrong = draft.is(Pos.ADJ) || draft.is(Pos.NOUN) || draft.is(Pos.ADP) || draft.is(Pos.ADV);
        if (behind && wrong && draft.can(Mood.INFINITIVE) && !draft.isCapitalised()) {
            draft.pos = Pos.VERB;
        }
    }

    static void onlyFewVerbsAreAuxiliaries(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean known =
                EnglishClosed.contains(draft) || draft.text.startsWith("'") || EnglishReadings.auxiliary(draft) != null;
        if (draft.is(Pos.AUX) && !known && draft.can(Pos.VERB)) {
            draft.pos = Pos.VERB;
        }
    }

    static void auxiliaryByWhatFollows(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        String lemma = EnglishReadings.auxiliary(draft);
        if (lemma == null || (!draft.is(Pos.VERB) && !draft.is(Pos.AUX))) {
            return;
        }
        Draft word = Repair.neighbour(drafts, Adverbs.behind(drafts, at + 1));
        draft.pos = word != null && helps(lemma, word) ? Pos.AUX : Pos.VERB;
    }

    private static boolean helps(String auxiliary, Draft word) {
        boolean form = switch (auxiliary) {
            case "be" -> word.can(Mood.PAST_PARTICIPLE) || word.can(Mood.PRESENT_PARTICIPLE);
            case "have" -> word.can(Mood.PAST_PARTICIPLE);
            default -> word.can(Mood.INFINITIVE);
        };
        return form && (word.is(Pos.VERB) || word.is(Pos.AUX));
    }
}
