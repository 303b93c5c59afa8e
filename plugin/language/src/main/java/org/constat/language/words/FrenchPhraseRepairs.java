package org.constat.language.words;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.language.words.Morphology.Mood;
import org.jspecify.annotations.Nullable;

/** Tells what two or three words next to each other are together. */
final class FrenchPhraseRepairs {
    private static final int AGENT = 9;

    private static final Set<String> ELECT = Set.of("élu", "élue", "élus", "élues");

    private FrenchPhraseRepairs() {}

    /** "les nouvelles règles", "la seule vraie garantie": no news, and nobody alone. */
    static void adjectiveThatStandsBefore(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean determined = before != null && (before.is(Pos.DET) || before.is(Pos.NUM));
        boolean noun = next != null
                && !next.isCapitalised()
                && (next.is(Pos.NOUN) || (next.is(Pos.ADJ) && isNoun(Repair.neighbour(drafts, at + 2))));
        if (draft.is(Pos.NOUN)
                && draft.can(Pos.ADJ)
                && determined
                && noun
                && !draft.isCapitalised()
                && isShort(draft)) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isNoun(@Nullable Draft draft) {
        return draft != null && draft.is(Pos.NOUN);
    }

    private static boolean isShort(Draft draft) {
        return draft.entries.stream().filter(entry -> entry.pos() == Pos.ADJ).anyMatch(entry -> switch (entry.lemma()) {
            case "nouveau", "seul", "grand", "petit", "vieux", "ancien", "bon", "mauvais", "gros", "haut" -> true;
            case "vrai", "faux", "long", "beau", "premier", "dernier", "prochain", "jeune", "lourd" -> true;
            default -> false;
        });
    }

    /** "moins forte que prévu", "plus tôt qu'annoncé": what was expected. */
    static void expectedBehindComparison(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean expected = switch (draft.form) {
            case "prévu", "attendu", "annoncé", "espéré", "redouté", "estimé", "escompté", "anticipé", "imaginé" ->
                true;
            default -> false;
        };
        boolean compared = before != null && (before.is("que") || before.is("qu'"));
        if (expected && compared && (next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP))) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "de solides garanties": an adjective before its noun, and no noun before a participle. */
    static void adjectiveBeforeParticipleThatIsNoun(List<Draft> drafts, int at) {
        Draft noun = drafts.get(at);
        Draft adjective = Repair.neighbour(drafts, at - 1);
        Draft before = Repair.neighbour(drafts, at - 2);
        boolean opens = before != null && (before.is("de") || before.is("d'") || before.is("des"));
        if (opens
                && adjective != null
                && adjective.pos == Pos.NOUN
                && adjective.can(Pos.ADJ)
                && noun.pos == Pos.VERB
                && noun.can(Pos.NOUN)
                && noun.can(Mood.PAST_PARTICIPLE)
                && noun.form.endsWith("s")
                && !noun.canBeFinite()) {
            adjective.pos = Pos.ADJ;
            noun.pos = Pos.NOUN;
        }
    }

    /** "lors de récents entretiens": no preposition that the dictionary has never seen as one. */
    static void nounThatNoPrepositionIs(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos == Pos.ADP
                && !FrenchLittleWords.isClosed(draft)
                && draft.can(Pos.NOUN)
                && !draft.can(Pos.ADP)
                && isBehindAdjective(drafts, at)) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isBehindAdjective(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        return before != null && (before.pos == Pos.ADJ || before.pos == Pos.DET || before.pos == Pos.PROPN);
    }

    /** "exclut tout retrait": behind "tout" and a verb a finite form is a noun. */
    static void finiteFormBehindAny(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft any = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at - 2);
        boolean behindAny = any != null && (any.is("tout") || any.is("toute")) && verb != null && verb.is(Pos.VERB);
        if (draft.pos == Pos.VERB && behindAny && any != null && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
            any.pos = Pos.DET;
        }
    }

    /** "un enfant sur cinq vit dans la pauvreté": behind a share and before a place the only verb of the sentence. */
    static void verbBehindShare(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean share = at > 2
                && drafts.get(at - 1).is(Pos.NUM)
                && drafts.get(at - 2).is("sur")
                && drafts.get(at - 3).is(Pos.NOUN);
        boolean goesOn = next != null && (next.is(Pos.ADP) || next.is(Pos.DET) || next.is(Pos.ADV));
        if (draft.pos == Pos.NOUN && share && goesOn && draft.canBeFinite()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "est à court de sang": no finite verb follows a preposition. */
    static void finiteFormBehindTo(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean of = next != null && (next.is("de") || next.is("d'"));
        boolean finite = draft.pos == Pos.VERB && draft.canBeFinite() && !draft.can(Mood.INFINITIVE);
        if (finite && of && before != null && before.is("à")) {
            draft.pos = draft.can(Pos.NOUN) ? Pos.NOUN : draft.can(Pos.ADJ) ? Pos.ADJ : draft.pos;
        }
    }

    /** "sans paraître inquiet": an infinitive, where a noun would have an article. */
    static void infinitiveBehindPreposition(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean led = before != null && (before.is("sans") || before.is("pour"));
        boolean goesOn = next != null && (next.pos == Pos.ADJ || next.pos == Pos.DET || next.pos == Pos.ADV);
        if (led && goesOn && draft.pos == Pos.NOUN && draft.can(Mood.INFINITIVE)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "n'est ni rapide ou logistique": what is joined to an adjective without an article is one. */
    static void adjectiveBehindAdjective(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft first = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean joined = before != null && (before.is("et") || before.is("ou") || before.is("ni"));
        boolean ends = next == null || next.pos == Pos.PUNCT;
        if (joined && ends && first != null && first.pos == Pos.ADJ && draft.pos == Pos.NOUN && draft.can(Pos.ADJ)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "La cour des comptes critique la ville": the one word that can be the verb is no adjective. */
    static void onlyVerbOfItsClause(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean between = before != null && before.pos == Pos.NOUN && next != null && next.pos == Pos.DET;
        if (draft.pos == Pos.ADJ && between && draft.canBeFinite() && !hasFiniteVerb(drafts)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Après une panne à l'échelle complète en mai, les prix …": no verb stands in what opens the sentence. */
    static void adjectiveOfOpening(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean apart = next != null && (next.is(",") || next.is(Pos.ADP));
        if (at > 2
                && draft.is(Pos.VERB)
                && draft.can(Pos.ADJ)
                && drafts.get(at - 1).is(Pos.NOUN)
                && apart
                && isLedByPreposition(drafts, at - 2)
                && drafts.get(0).is(Pos.ADP)
                && drafts.subList(0, at).stream().noneMatch(FrenchPhraseRepairs::endsOpening)
                && isVerbBehindComma(drafts, at)) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isLedByPreposition(List<Draft> drafts, int last) {
        int i = last;
        while (i > 0
                && (drafts.get(i).is(Pos.DET)
                        || drafts.get(i).is(Pos.ADJ)
                        || drafts.get(i).is(Pos.NUM))) {
            i--;
        }
        return drafts.get(i).is(Pos.ADP);
    }

    private static boolean endsOpening(Draft draft) {
        return draft.is(Pos.VERB)
                || draft.is(Pos.AUX)
                || draft.is(Pos.PUNCT)
                || draft.is(Pos.PRON)
                || draft.is(Pos.SCONJ);
    }

    private static boolean isVerbBehindComma(List<Draft> drafts, int from) {
        boolean comma = false;
        for (int i = from + 1; i < drafts.size(); i++) {
            comma |= drafts.get(i).is(",");
            boolean verb = drafts.get(i).is(Pos.AUX) || drafts.get(i).is(Pos.VERB);
            if (verb) {
                return comma && drafts.get(i).canBeFinite();
            }
        }
        return false;
    }

    private static boolean hasFiniteVerb(List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(draft -> (draft.pos == Pos.AUX || draft.pos == Pos.VERB) && draft.canBeFinite());
    }

    /** "le président élu de l'île": will be president, and nobody is being elected. */
    static void electedButNotYet(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean office = before != null && before.pos == Pos.NOUN;
        boolean whose = next != null && (next.is("de") || next.is("du") || next.is("des") || next.is("d'"));
        if (office && whose && draft.pos == Pos.VERB && ELECT.contains(draft.form)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "une fête organisée dimanche par la mairie": what has an agent is done by somebody. */
    static void participleWithAgent(List<Draft> drafts, int at, Predicate<Draft> participle) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean described = before != null && before.pos == Pos.NOUN;
        if (described
                && draft.pos == Pos.ADJ
                && draft.form.matches(".*(?:é|i|u)e?s?")
                && (draft.can(Mood.PAST_PARTICIPLE) || participle.test(draft))
                && hasAgent(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean hasAgent(List<Draft> drafts, int at) {
        for (int i = at + 1; i < Math.min(drafts.size(), at + AGENT); i++) {
            Draft draft = drafts.get(i);
            if (draft.is("par")) {
                return i + 1 < drafts.size()
                        && !drafts.get(i + 1).is("an")
                        && !drafts.get(i + 1).is("mois");
            }
            boolean other = draft.pos == Pos.PUNCT || draft.pos == Pos.SCONJ || draft.pos == Pos.CCONJ;
            boolean verb = draft.pos == Pos.AUX || draft.pos == Pos.VERB;
            if (other || verb) {
                return false;
            }
        }
        return false;
    }
}
