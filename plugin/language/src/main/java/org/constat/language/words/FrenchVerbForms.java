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
        boolean participle = draft.can(Mood.PAST_PARTICIPLE) || draft.can(Mood.PRESENT_PARTICIPLE);
        boolean adjective = draft.pos == Pos.ADJ && participle;
        boolean wrong = draft.pos != Pos.VERB && draft.pos != Pos.AUX && !adjective && draft.pos != Pos.PROPN;
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

    /** "n'excelle pas", "se vendent": nothing but a verb stands behind these. */
    static void verbBehindClitic(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean clitic = before != null
                && (before.is("ne") || before.is("n'") || before.is("se") || (before.is("s'") && before.is(Pos.PRON)));
        if (clitic && draft.canBeFinite() && draft.pos != Pos.AUX && !FrenchLittleWords.isClosed(draft)) {
            draft.pos = Pos.VERB;
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

    /** '"…", alerte le médecin': behind a closed quotation a form with a subject behind it is a verb. */
    static void verbBehindQuote(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behind = at > 2
                && (drafts.get(at - 1).is("\"")
                        || (drafts.get(at - 1).is(",") && drafts.get(at - 2).is("\"")));
        boolean open = draft.pos == Pos.NOUN || draft.pos == Pos.ADJ || draft.pos == Pos.ADP || draft.pos == Pos.ADV;
        boolean subject = next != null && (next.pos == Pos.DET || next.pos == Pos.PROPN) && !next.is("de");
        if (behind && open && subject && !draft.isCapitalised() && isThirdPerson(draft)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isThirdPerson(Draft draft) {
        return draft.entries.stream()
                .anyMatch(entry -> entry.isFinite() && entry.morphology().person() == 3);
    }

    /** "Le maire sortant affrontera": without anything that hangs on it a present participle is an adjective. */
    static void participleAlone(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean alone = next == null
                || next.pos == Pos.PUNCT
                || next.pos == Pos.AUX
                || (next.pos == Pos.VERB && next.canBeFinite());
        if (draft.pos == Pos.VERB
                && draft.can(Mood.PRESENT_PARTICIPLE)
                && draft.can(Pos.ADJ)
                && alone
                && before != null
                && before.pos == Pos.NOUN) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "a félicité son rival et promis de l'aider": behind "et" and without an article. */
    static void participleBehindAnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean joined = before != null && before.is("et") && next != null;
        boolean complement = joined
                && next != null
                && (next.pos == Pos.ADP || next.pos == Pos.DET || next.pos == Pos.NUM || next.pos == Pos.SCONJ);
        if (complement && draft.pos == Pos.NOUN && draft.can(Mood.PAST_PARTICIPLE) && hasAuxiliaryBefore(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean hasAuxiliaryBefore(List<Draft> drafts, int at) {
        for (int i = at - 2; i >= 0 && i > at - 15; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.AUX)) {
                return draft.entries.stream().anyMatch(entry -> entry.lemma().equals("avoir"));
            }
            if (draft.is(Pos.PUNCT) || draft.is(Pos.SCONJ)) {
                return false;
            }
        }
        return false;
    }

    /** "juge-t-il": what a pronoun hangs on is a verb. */
    static void verbBeforePronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean inverted = next != null
                && (next.text.startsWith("-t-")
                        || next.is("-il")
                        || next.is("-elle")
                        || next.is("-ils")
                        || next.is("-elles"));
        if (inverted && draft.pos != Pos.AUX && draft.canBeFinite()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "La fédération chiffre ses pertes", "… et menace de partir": a noun without article, where a verb lacks. */
    static void verbBetweenNouns(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.pos != Pos.NOUN || draft.isCapitalised() || before == null || next == null || !isThirdPerson(draft)) {
            return;
        }
        boolean behindSubject =
                before.pos == Pos.NOUN && (next.pos == Pos.DET || next.is("des")) && !hasFiniteBefore(drafts, at);
        boolean infinitive = next.is("de") || next.is("d'");
        Draft third = Repair.neighbour(drafts, at + 2);
        boolean governs = infinitive && third != null && third.pos == Pos.VERB && third.can(Mood.INFINITIVE);
        boolean behindAnd = before.is("et")
                && (governs || next.is("le") || next.is("la") || next.is("les") || next.is("un") || next.is("une"));
        if (behindSubject || (behindAnd && hasVerbBefore(drafts, at))) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean hasVerbBefore(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0 && i > at - 25; i--) {
            if (drafts.get(i).pos == Pos.AUX
                    || (drafts.get(i).pos == Pos.VERB && drafts.get(i).canBeFinite())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFiniteBefore(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean verb = draft.pos == Pos.AUX || (draft.pos == Pos.VERB && draft.canBeFinite());
            boolean noun = draft.pos == Pos.DET
                    || draft.pos == Pos.NOUN
                    || draft.pos == Pos.ADJ
                    || draft.pos == Pos.ADP
                    || draft.pos == Pos.PROPN
                    || draft.pos == Pos.NUM;
            if (verb || !noun || at - i > 12) {
                return verb || at - i > 12;
            }
        }
        return false;
    }
}
