package org.constat.language.words;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.language.words.Morphology.Mood;

/** Tells French verb forms from nouns and adjectives that are spelt alike. */
final class FrenchVerbForms {
    private static final Set<String> AUXILIARIES = Set.of("être", "avoir");

    private FrenchVerbForms() {}

    static void onlyFewVerbsAreAuxiliaries(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos == Pos.AUX && FrenchAuxiliaries.auxiliary(draft) == null && draft.can(Pos.VERB)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "les évacués pourront": no article stands before a verb. */
    static void participleBehindArticle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean nounFollows = next != null && (next.pos == Pos.NOUN || next.pos == Pos.PROPN || next.pos == Pos.ADJ);
        boolean article = before != null && before.pos == Pos.DET && !before.is("tous") && !before.is("toutes");
        if (draft.pos == Pos.VERB && draft.can(Mood.PAST_PARTICIPLE) && article && !nounFollows) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "ont", "serait", "a": forms of the auxiliaries are verbs whatever the tagger says. */
    static void finiteFormIsVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean noun =
                at > 0 && (drafts.get(at - 1).pos == Pos.DET || FrenchLittleWords.isContraction(drafts.get(at - 1)));
        boolean auxiliary =
                draft.entries.stream().anyMatch(entry -> entry.isFinite() && AUXILIARIES.contains(entry.lemma()));
        if (auxiliary && !noun && draft.pos != Pos.VERB && (!draft.isCapitalised() || at == 0)) {
            draft.pos = Pos.AUX;
        }
    }

    static void verbThatNoDictionaryKnows(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean verb = draft.pos == Pos.VERB || draft.pos == Pos.AUX;
        boolean participleAsAdjective = draft.can(Pos.ADJ) && draft.form.matches(".*[éi](?:e|s|es)?");
        if (verb && !draft.entries.isEmpty() && !draft.can(Pos.VERB) && !participleAsAdjective) {
            draft.pos =
                    FrenchGuess.likeliest(draft, Repair.neighbour(drafts, at - 1), Repair.neighbour(drafts, at + 1));
        }
    }

    static void nounThatCanOnlyBeVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean onlyVerb =
                !draft.entries.isEmpty() && draft.entries.stream().allMatch(entry -> entry.pos() == Pos.VERB);
        boolean wrong = draft.pos != Pos.VERB && draft.pos != Pos.AUX && draft.pos != Pos.ADJ && draft.pos != Pos.PROPN;
        if (onlyVerb && wrong && !FrenchLittleWords.isClosed(draft)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "prématurée" looks like a participle, and comes from no verb. */
    static void adjectiveThatNoVerbHas(Draft draft, Predicate<Draft> participle) {
        if (draft.pos == Pos.VERB && !draft.can(Pos.VERB) && draft.can(Pos.ADJ) && !participle.test(draft)) {
            draft.pos = Pos.ADJ;
        }
    }
}
