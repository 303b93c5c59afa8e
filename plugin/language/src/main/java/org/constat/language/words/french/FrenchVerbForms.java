package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells French verbs from nouns and adjectives that are spelt alike, by the forms that the dictionary has. */
final class FrenchVerbForms {
    private static final Set<String> AUXILIARIES = Set.of("être", "avoir");
    private static final Pattern LIKE_PARTICIPLE = Pattern.compile(".*[éi](?:e|s|es)?");

    private FrenchVerbForms() {}

    static void onlyFewVerbsAreAuxiliaries(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos == Pos.AUX && FrenchAuxiliaries.auxiliary(draft) == null && draft.can(Pos.VERB)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "ont", "serait", "a": forms of the auxiliaries are verbs whatever the tagger says. */
    static void finiteFormIsVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean noun =
                at > 0 && (drafts.get(at - 1).pos == Pos.DET || FrenchLittleWords.isContraction(drafts.get(at - 1)));
        boolean auxiliary =
                draft.canBeFinite() && draft.reads(entry -> entry.isFinite() && AUXILIARIES.contains(entry.lemma()));
        if (auxiliary && !noun && draft.pos != Pos.VERB && (!draft.isCapitalised() || at == 0)) {
            draft.pos = Pos.AUX;
        }
    }

    static void verbThatNoDictionaryKnows(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean verb = draft.pos == Pos.VERB || draft.pos == Pos.AUX;
        if (verb && !draft.entries.isEmpty() && !draft.can(Pos.VERB) && !isParticipleAsAdjective(draft)) {
            draft.pos =
                    FrenchGuess.likeliest(draft, Repair.neighbour(drafts, at - 1), Repair.neighbour(drafts, at + 1));
        }
    }

    private static boolean isParticipleAsAdjective(Draft draft) {
        return draft.can(Pos.ADJ) && LIKE_PARTICIPLE.matcher(draft.form).matches();
    }

    static void nounThatCanOnlyBeVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean participle = draft.can(Mood.PAST_PARTICIPLE) || draft.can(Mood.PRESENT_PARTICIPLE);
        boolean adjective = draft.pos == Pos.ADJ && participle;
        boolean wrong = draft.pos != Pos.VERB && draft.pos != Pos.AUX && !adjective && draft.pos != Pos.PROPN;
        if (wrong && draft.canOnlyBe(Pos.VERB) && !FrenchLittleWords.isClosed(draft)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "prématurée" looks like a participle, and comes from no verb. */
    static void adjectiveThatNoVerbHas(Draft draft, Predicate<Draft> participle) {
        if (draft.pos == Pos.VERB && !draft.can(Pos.VERB) && draft.can(Pos.ADJ) && !participle.test(draft)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "neuf avions", "avons affaire": no finite verb stands behind a number or right behind another one. */
    static void nounWhereNoVerbStands(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        if ((draft.pos != Pos.VERB && draft.pos != Pos.AUX)
                || before == null
                || !draft.can(Pos.NOUN)
                || (FrenchAuxiliaries.auxiliary(draft) != null && !(before.pos == Pos.NUM && draft.is("avions")))) {
            return;
        }
        boolean counted = before.pos == Pos.NUM && !before.form.matches("(19|20)\\d\\d") && !draft.isCapitalised();
        boolean verb = (before.pos == Pos.VERB || before.pos == Pos.AUX)
                && before.canBeFinite()
                && !draft.can(Mood.PAST_PARTICIPLE)
                && !draft.can(Mood.INFINITIVE);
        if (counted || verb) {
            draft.pos = Pos.NOUN;
        }
    }
}
