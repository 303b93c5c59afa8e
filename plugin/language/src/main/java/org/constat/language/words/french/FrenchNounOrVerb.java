package org.constat.language.words.french;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells verbs from nouns and adjectives by the little words beside them ("exclut tout retrait", "sans paraître inquiet"). */
final class FrenchNounOrVerb {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    private FrenchNounOrVerb() {}

    /** "L'atelier fabrique et vend des vélos": behind a noun and before a second verb, where no verb stands yet. */
    static void firstOfTwoVerbs(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        Draft joins = Repair.neighbour(drafts, at + 1);
        Draft second = Repair.neighbour(drafts, at + 2);
        boolean named = subject != null && (subject.is(Pos.NOUN) || subject.is(Pos.PROPN));
        boolean joined = joins != null && (joins.is("et") || joins.is("ou")) && second != null && second.isFiniteVerb();
        if (draft.is(Pos.NOUN)
                && !draft.isCapitalised()
                && named
                && joined
                && draft.canBeFinite()
                && !FrenchClauseWords.hasFiniteVerb(drafts.subList(0, at))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Le cabinet Orval chiffre la remise en état": the verb behind the name that ends the subject, and the noun behind the article. */
    static void verbBehindNameBeforeArticle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft name = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at + 1);
        Draft noun = Repair.neighbour(drafts, at + 2);
        boolean open = draft.is(Pos.NOUN) && !draft.isCapitalised() && draft.canBeFinite();
        boolean behindName = name != null
                && name.is(Pos.PROPN)
                && at > 1
                && drafts.get(at - 2).is(Pos.NOUN);
        boolean object = article != null && (article.is("le") || article.is("la") || article.is("les"));
        if (open
                && behindName
                && object
                && article != null
                && noun != null
                && noun.is(Pos.VERB)
                && noun.can(Pos.NOUN)
                && !FrenchClauseWords.hasFiniteVerb(drafts.subList(0, at))) {
            draft.pos = Pos.VERB;
            article.pos = Pos.DET;
            noun.pos = Pos.NOUN;
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

    /** "Selon elle, le bruit nuit au sommeil": no night. */
    static void harmsBehindNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behindNoun = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN) || before.is(Pos.ADJ));
        boolean to = next != null && (next.is("à") || next.is("au") || next.is("aux"));
        if (draft.is("nuit") && draft.is(Pos.NOUN) && behindNoun && to && !hasOwnVerb(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "La cour des comptes critique la ville", "Le conflit de 2011 dure": the one word that can be the verb is no adjective. */
    static void onlyVerbOfItsClause(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean between = before != null && before.pos == Pos.NOUN && next != null && next.pos == Pos.DET;
        boolean behindYear = (draft.pos == Pos.ADJ || draft.pos == Pos.NOUN) && isBehindYear(drafts, at);
        boolean open = draft.pos == Pos.ADJ || (draft.pos == Pos.ADP && !FrenchLittleWords.isClosed(draft));
        if (((open && between) || behindYear) && draft.canBeFinite() && !hasOwnVerb(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    /** Returns whether another verb may be that of the clause: no one that "qui" or "si" opens or "et" adds behind the word. */
    private static boolean hasOwnVerb(List<Draft> drafts, int at) {
        List<Draft> stretch = FrenchClauseWords.around(drafts, at);
        int own = stretch.indexOf(drafts.get(at));
        return FrenchClauseWords.hasFiniteVerb(stretch.subList(0, own))
                || FrenchClauseWords.hasFiniteVerb(FrenchClauseWords.untilOtherClause(stretch, own + 1));
    }

    /** "Le conflit de 2011 dure": a year is not described. */
    static boolean isBehindYear(List<Draft> drafts, int at) {
        return at > 2
                && YEAR.matcher(drafts.get(at - 1).form).matches()
                && drafts.get(at - 2).is("de")
                && drafts.get(at - 3).is(Pos.NOUN);
    }
}
