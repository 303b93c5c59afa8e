package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells French nouns from adjectives. */
final class FrenchNominals {
    private static final Pattern UNKNOWN = Pattern.compile("\\p{Ll}{4,}");
    private static final Pattern ORDINAL = Pattern.compile("\\p{Ll}{2,}ièmes?");
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "nouveau",
            "petit",
            "grand",
            "jeune",
            "vieux",
            "bon",
            "mauvais",
            "autre",
            "premier",
            "deuxième",
            "second",
            "dernier",
            "ancien",
            "même",
            "seul",
            "haut",
            "gros",
            "beau",
            "long",
            "prochain",
            "futur",
            "double",
            "vrai",
            "faux",
            "divers");

    private FrenchNominals() {}

    static void partOfSpeechThatNoDictionaryKnows(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.pos == Pos.NOUN || draft.pos == Pos.ADJ || draft.pos == Pos.ADV;
        boolean participle = draft.pos == Pos.ADJ
                && (draft.can(Morphology.Mood.PAST_PARTICIPLE) || draft.can(Morphology.Mood.PRESENT_PARTICIPLE));
        if (open
                && !FrenchLittleWords.isClosed(draft)
                && !participle
                && !draft.entries.isEmpty()
                && !draft.can(draft.pos)) {
            draft.pos =
                    FrenchGuess.likeliest(draft, Repair.neighbour(drafts, at - 1), Repair.neighbour(drafts, at + 1));
        }
    }

    /** "le riz camaral est bon": what no dictionary knows is no pronoun, and describes the noun before it. */
    static void unknownBehindNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        if ((draft.pos == Pos.X || draft.pos == Pos.PRON)
                && draft.entries.isEmpty()
                && UNKNOWN.matcher(draft.form).matches()
                && before != null
                && before.pos == Pos.NOUN) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "de contingents militaires": where no noun follows, what can be one is one. */
    static void adjectiveThatHeadsItsPhrase(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos != Pos.ADJ) {
            return;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean opens = before != null && (before.pos == Pos.DET || before.pos == Pos.ADP || before.pos == Pos.NUM);
        boolean nounFollows = next != null && (next.pos == Pos.NOUN || next.pos == Pos.PROPN || next.pos == Pos.NUM);
        boolean maybeFollows = next != null && next.can(Pos.NOUN) && isBeforeNouns(draft);
        boolean onlyAdjectives = next != null && next.pos == Pos.ADJ && !isBeforeNouns(draft);
        boolean noun = draft.can(Pos.NOUN) || onlyAdjectives || isOneOfMany(draft, before, next);
        if (noun && opens && !nounFollows && !maybeFollows) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "aucun contingent de l'ONU": what is some and has more behind "de" is a noun, even where no dictionary says so. */
    private static boolean isOneOfMany(Draft draft, @Nullable Draft before, @Nullable Draft next) {
        boolean some =
                before != null && (before.is("un") || before.is("une") || before.is("aucun") || before.is("aucune"));
        return some && next != null && (next.is("de") || next.is("d'")) && !isBeforeNouns(draft);
    }

    /** "la seule « vraie garantie »": the noun is quoted. */
    static void adjectiveBeforeQuotedNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft quote = Repair.neighbour(drafts, at + 1);
        Draft quoted = Repair.neighbour(drafts, at + 2);
        if (quoted != null && quoted.is(Pos.DET)) {
            quoted = Repair.neighbour(drafts, at + 3);
        }
        boolean goesOn =
                quote != null && quote.is("\"") && quoted != null && (quoted.is(Pos.NOUN) || quoted.is(Pos.ADJ));
        if (goesOn && draft.is(Pos.NOUN) && draft.can(Pos.ADJ) && isBeforeNouns(draft)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** 'une réponse "ferme et rapide"': what opens a quotation behind a noun, without an article, describes it. */
    static void adjectiveThatOpensQuote(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft quote = Repair.neighbour(drafts, at - 1);
        Draft noun = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behindNoun = quote != null && quote.is("\"") && noun != null && noun.is(Pos.NOUN);
        boolean alone = next != null && (next.is("\"") || next.is("et") || next.is(","));
        if (behindNoun && alone && draft.is(Pos.NOUN) && draft.can(Pos.ADJ)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "un produit équivalent": one thing does nothing that many would do. */
    static void adjectiveThatWouldBePlural(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft noun = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean one =
                noun != null && article != null && noun.pos == Pos.NOUN && (article.is("un") || article.is("une"));
        boolean last = next == null || next.pos == Pos.PUNCT || next.pos == Pos.ADP;
        if (draft.pos == Pos.VERB
                && one
                && last
                && draft.can(Pos.ADJ)
                && draft.entries.stream()
                        .filter(Entry::isFinite)
                        .allMatch(entry -> entry.morphology().number() == Morphology.GrammaticalNumber.PLURAL)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "la migraine chronique", "un collier gris": what agrees with the noun before it and can describe it does. */
    static void nounBehindNounDescribesIt(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft noun = Repair.neighbour(drafts, at - 1);
        if (noun == null
                || !noun.is(Pos.NOUN)
                || !draft.is(Pos.NOUN)
                || draft.isCapitalised()
                || noun.isCapitalised()) {
            return;
        }
        Draft opener = Repair.neighbour(drafts, at - 2);
        boolean opened = opener != null && (opener.is(Pos.DET) || opener.is(Pos.ADP) || opener.is(Pos.NUM));
        if (opened && draft.reads(entry -> entry.pos() == Pos.ADJ && noun.isNounOf(entry.morphology()))) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "sans autre forme de procès": before a noun it describes, and stands for nothing. */
    static void ordinalBeforeNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean described = next != null && (next.pos == Pos.ADJ || next.pos == Pos.NOUN);
        if (described && draft.pos == Pos.NOUN && ORDINAL.matcher(draft.form).matches()) {
            draft.pos = Pos.ADJ;
        }
    }

    static void otherBeforeNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean other = draft.is("autre") || draft.is("autres");
        if (other && draft.is(Pos.PRON) && next != null && next.is(Pos.VERB) && isNounBehindWithout(drafts, at, next)) {
            next.pos = Pos.NOUN;
        }
        if (other && draft.is(Pos.PRON) && next != null && next.is(Pos.NOUN)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "sans autre aide": nobody helps. */
    private static boolean isNounBehindWithout(List<Draft> drafts, int at, Draft next) {
        Draft before = Repair.neighbour(drafts, at - 1);
        return before != null && before.is("sans") && next.can(Pos.NOUN);
    }

    /** "trop de pouvoir": of what there is too much. */
    static void infinitiveThatIsCounted(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft degree = Repair.neighbour(drafts, at - 2);
        boolean of = before != null && (before.is("de") || before.is("d'"));
        boolean counted = of
                && degree != null
                && switch (degree.lower) {
                    case "trop", "plus", "moins", "peu", "assez", "tant", "beaucoup", "davantage" -> true;
                    default -> false;
                };
        if (counted && draft.is(Pos.VERB) && draft.can(Morphology.Mood.INFINITIVE) && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        }
    }

    static boolean isBeforeNouns(Draft draft) {
        return draft.isOneOf(BEFORE_NOUNS);
    }
}
