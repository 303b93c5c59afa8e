package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells adjectives from nouns by what stands beside them ("les nouvelles règles", "de solides garanties"). */
final class FrenchAdjectivePlace {
    private FrenchAdjectivePlace() {}

    /** "les nouvelles règles", "la seule vraie garantie", "d'autres grands groupes": no news, and nobody alone. */
    static void adjectiveThatStandsBefore(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean determined = before != null && (before.is(Pos.DET) || before.is(Pos.NUM) || before.is("autres"));
        if (draft.is(Pos.NOUN)
                && draft.can(Pos.ADJ)
                && determined
                && isBeforeNoun(drafts, at)
                && !draft.isCapitalised()
                && isShort(draft)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "l'accident le plus meurtrier de l'hiver": what is so most of all, and no more of a kind. */
    static void superlative(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean twin = draft.is(Pos.NOUN) && draft.can(Pos.ADJ) && at > 1;
        Draft degree = twin ? drafts.get(at - 1) : null;
        if (degree != null
                && (degree.is("plus") || degree.is("moins"))
                && drafts.get(at - 2).is(Pos.DET)
                && drafts.get(at - 2).lemma.equals("le")) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "La directrice, inquiète pour l'école, a écrit": between a noun and the verb of the sentence, apart from both. */
    static void betweenSubjectAndVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = at > 1
                && draft.is(Pos.VERB)
                && isNoParticiple(draft)
                && drafts.get(at - 1).is(",");
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean goesOn = next != null && (next.is(",") || next.is(Pos.ADP));
        if (open
                && goesOn
                && isNamed(drafts.get(at - 2))
                && !FrenchClauseWords.hasFiniteVerb(drafts.subList(0, at))
                && isBeforeVerb(drafts, at + 1)) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isNoParticiple(Draft draft) {
        return draft.can(Pos.ADJ) && draft.canBeFinite() && !draft.can(Mood.PAST_PARTICIPLE);
    }

    private static boolean isNamed(Draft draft) {
        return draft.is(Pos.NOUN) || draft.is(Pos.PROPN);
    }

    /** Returns whether the next comma has the verb of the sentence behind it. */
    private static boolean isBeforeVerb(List<Draft> drafts, int from) {
        int comma = from;
        while (comma < drafts.size() && !drafts.get(comma).is(Pos.PUNCT)) {
            comma++;
        }
        boolean apart = comma < drafts.size() && drafts.get(comma).is(",");
        int verb = comma + 1;
        while (apart && verb < drafts.size() && isBesideVerb(drafts.get(verb))) {
            verb++;
        }
        return apart && verb < drafts.size() && FrenchClauseWords.isFinite(drafts.get(verb));
    }

    private static boolean isBesideVerb(Draft draft) {
        return draft.is(Pos.ADV) || draft.is(Pos.PRON) || draft.is("ne") || draft.is("n'");
    }

    private static boolean isBeforeNoun(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        return next != null
                && !next.isCapitalised()
                && (next.is(Pos.NOUN) || (next.is(Pos.ADJ) && isNoun(Repair.neighbour(drafts, at + 2))));
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

    /** "sur de faux prêts", "avec de grands froids": short adjectives stand before their noun. */
    static void shortAdjectiveBehindDe(List<Draft> drafts, int at) {
        Draft adjective = drafts.get(at);
        Draft de = Repair.neighbour(drafts, at - 1);
        Draft noun = Repair.neighbour(drafts, at + 1);
        boolean opens = de != null && (de.is("de") || de.is("d'"));
        if (opens
                && adjective.is(Pos.NOUN)
                && isShort(adjective)
                && noun != null
                && (noun.is(Pos.ADJ) || noun.is(Pos.NOUN))
                && noun.entries.stream().anyMatch(FrenchAdjectivePlace::isPluralNoun)) {
            adjective.pos = Pos.ADJ;
            noun.pos = Pos.NOUN;
        }
    }

    private static boolean isPluralNoun(Entry entry) {
        return entry.pos() == Pos.NOUN && entry.morphology().number() == Morphology.GrammaticalNumber.PLURAL;
    }

    /** "de solides garanties": an adjective before its noun, and no noun before a participle, as in "des prêts accordés". */
    static void adjectiveBeforeParticipleThatIsNoun(List<Draft> drafts, int at) {
        Draft noun = drafts.get(at);
        Draft adjective = Repair.neighbour(drafts, at - 1);
        Draft before = Repair.neighbour(drafts, at - 2);
        boolean many = before != null && before.is("des") && !noun.form.endsWith("és");
        boolean opens = before != null && (before.is("de") || before.is("d'") || many);
        if (opens
                && adjective != null
                && adjective.pos == Pos.NOUN
                && adjective.can(Pos.ADJ)
                && isParticipleThatIsNoun(noun)) {
            adjective.pos = Pos.ADJ;
            noun.pos = Pos.NOUN;
        }
    }

    private static boolean isParticipleThatIsNoun(Draft draft) {
        return draft.pos == Pos.VERB
                && draft.can(Pos.NOUN)
                && draft.can(Mood.PAST_PARTICIPLE)
                && draft.form.endsWith("s")
                && !draft.canBeFinite();
    }

    /** "le pic, haut de 4000 mètres", "un pic de 4000 mètres de haut": with its measure it says of no verb how. */
    static void sizeWithMeasure(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos == Pos.ADV && draft.is("haut") && isBehindMeasure(drafts, at)) {
            draft.pos = Pos.NOUN;
        }
        Draft de = Repair.neighbour(drafts, at + 1);
        Draft number = Repair.neighbour(drafts, at + 2);
        if (draft.pos == Pos.ADV
                && draft.can(Pos.ADJ)
                && de != null
                && de.is("de")
                && number != null
                && number.pos == Pos.NUM) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isBehindMeasure(List<Draft> drafts, int at) {
        return at > 2
                && drafts.get(at - 1).is("de")
                && drafts.get(at - 2).is(Pos.NOUN)
                && drafts.get(at - 3).is(Pos.NUM);
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

    /** "lors de récents entretiens", "trente patrons": no preposition that the dictionary has never seen as one. */
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
        return before != null
                && (before.pos == Pos.ADJ || before.pos == Pos.DET || before.pos == Pos.PROPN || before.pos == Pos.NUM);
    }

    /** "juge la taxe contraire à la loi": what it is said to be, and not the contrary of it. */
    static void contraryTo(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean to = next != null && (next.is("à") || next.is("au") || next.is("aux"));
        boolean contrary = draft.is("contraire") || draft.is("contraires");
        if (contrary && to && draft.pos == Pos.NOUN && before != null && before.pos != Pos.DET && !before.is("au")) {
            draft.pos = Pos.ADJ;
        }
    }
}
