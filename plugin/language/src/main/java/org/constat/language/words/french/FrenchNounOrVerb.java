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
    private static final Pattern RELATIVE = Pattern.compile("(?:au|aux|du|des|la|le|les)quel(?:le)?s?");
    private static final int LONGEST = 16;

    private FrenchNounOrVerb() {}

    /**
     * "L'association, qui gère 12 refuges, manque de bénévoles", "L'étude, publiée lundi, porte sur": behind what two commas set
     * apart, the verb without an article.
     */
    static void verbBehindInsertion(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.pos == Pos.NOUN || draft.pos == Pos.ADJ;
        if (!open
                || at <= 4
                || !drafts.get(at - 1).is(",")
                || !draft.canBeFinite()
                || !(goesOn(drafts, at + 1) || endsBehindName(drafts, at) || isBehindDescription(drafts, at))) {
            return;
        }
        boolean behindRelative =
                draft.pos == Pos.NOUN && isBehindRelative(drafts, at - 2) && hasNoVerbBehind(drafts, at);
        if (behindRelative
                || takesObjectBehindName(drafts, at)
                || (isBehindInsertion(drafts, at - 2)
                        && !FrenchClauseWords.hasFiniteVerb(FrenchClauseWords.around(drafts, at)))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Sa voisine, Ana Roy, chiffre le retard à un an et proteste": no noun stands bare between a name and an article. */
    private static boolean takesObjectBehindName(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean object = next != null && next.is(Pos.DET) && !next.is("des") && !next.is("de") && !next.is("d'");
        return object
                && drafts.get(at).is(Pos.NOUN)
                && drafts.get(at - 2).is(Pos.PROPN)
                && isBehindInsertion(drafts, at - 2)
                && !FrenchClauseWords.hasFiniteVerb(drafts.subList(0, at));
    }

    /** "menace de partir si la grève dure": what stands behind has a verb of its own clause alone, and none behind a comma. */
    private static boolean hasNoVerbBehind(List<Draft> drafts, int at) {
        boolean none = !FrenchClauseWords.hasFiniteVerb(FrenchClauseWords.untilOtherClause(drafts, at + 1));
        for (int i = at + 1; i + 1 < drafts.size() && none; i++) {
            none = !drafts.get(i).is(",") || !isFinite(drafts.get(i + 1));
        }
        return none;
    }

    /** "Le maire, Luc Roy, dément." */
    private static boolean endsBehindName(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        return (next == null || next.is(".")) && drafts.get(at - 2).is(Pos.PROPN);
    }

    private static boolean goesOn(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at);
        return next != null
                && (next.is(Pos.ADP)
                        || next.is("\"")
                        || next.is(Pos.DET)
                        || next.is(Pos.ADV)
                        || next.is(Pos.NUM)
                        || (next.is(Pos.VERB) && next.can(Mood.INFINITIVE)));
    }

    /** "Le tunnel, long de 3 km, rouvre lundi": a noun that went on with a list would not stand behind an adjective. */
    private static boolean isBehindDescription(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ends = next != null && (next.is(".") || next.is(Pos.NOUN) || next.is(Pos.PROPN));
        for (int i = at - 3; ends && i > 0 && i > at - LONGEST; i--) {
            if (drafts.get(i).is(",")) {
                Draft first = drafts.get(i + 1);
                return drafts.get(0).is(Pos.DET) && (first.is(Pos.ADJ) || first.is(Pos.VERB));
            }
        }
        return false;
    }

    /** "L'étude, publiée lundi, porte sur", but not "Incendie dans un hôtel, porte de Vanves". */
    private static boolean isBehindInsertion(List<Draft> drafts, int last) {
        Draft next = drafts.get(last + 3);
        if (next.is("de") || next.is("d'") || next.is("des")) {
            return false;
        }
        for (int i = last; i > 0 && i > last - LONGEST; i--) {
            if (drafts.get(i).is(",")) {
                int noun = drafts.get(i - 1).is(Pos.ADJ) && i > 1 ? i - 2 : i - 1;
                return drafts.get(noun).is(Pos.NOUN) || drafts.get(noun).is(Pos.PROPN);
            }
        }
        return false;
    }

    /** "L'atelier fabrique et vend des vélos": behind a noun and before a second verb, where no verb stands yet. */
    static void firstOfTwoVerbs(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        Draft joins = Repair.neighbour(drafts, at + 1);
        Draft second = Repair.neighbour(drafts, at + 2);
        boolean named = subject != null && (subject.is(Pos.NOUN) || subject.is(Pos.PROPN));
        boolean joined = joins != null && (joins.is("et") || joins.is("ou")) && second != null && isFinite(second);
        if (draft.is(Pos.NOUN)
                && !draft.isCapitalised()
                && named
                && joined
                && draft.canBeFinite()
                && !FrenchClauseWords.hasFiniteVerb(drafts.subList(0, at))) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isBehindRelative(List<Draft> drafts, int last) {
        for (int i = last; i > 1 && i > last - LONGEST; i--) {
            if (drafts.get(i).is("qui") || drafts.get(i).is("dont") || isWithPreposition(drafts.get(i))) {
                boolean led = drafts.get(i - 1).is(Pos.ADP) && i > 2;
                return drafts.get(led ? i - 2 : i - 1).is(",");
            }
            if (drafts.get(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** "à laquelle", "auquel", "pour qui". */
    private static boolean isWithPreposition(Draft draft) {
        return RELATIVE.matcher(draft.lower).matches();
    }

    private static boolean isFinite(Draft draft) {
        return draft.isFiniteVerb();
    }

    /** "sur 40 kilomètres de côtes": what is counted. */
    static void verbBehindNumber(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean counted = before != null
                && before.is(Pos.NUM)
                && at > 1
                && drafts.get(at - 2).is(Pos.ADP);
        if (draft.pos == Pos.VERB
                && counted
                && !isOneInSome(drafts, at)
                && draft.can(Pos.NOUN)
                && !isBehindYear(drafts, at)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "veut que la police remplace la milice": of two finite forms behind "que" and an article the first is a noun. */
    static void nounBehindThat(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft verb = Repair.neighbour(drafts, at + 1);
        boolean article = at > 1
                && drafts.get(at - 2).is("que")
                && (drafts.get(at - 1).is("la")
                        || drafts.get(at - 1).is("le")
                        || drafts.get(at - 1).is("les"));
        if (article && draft.isFiniteVerb() && draft.can(Pos.NOUN) && verb != null && verb.isFiniteVerb()) {
            draft.pos = Pos.NOUN;
            drafts.get(at - 1).pos = Pos.DET;
            drafts.get(at - 2).pos = Pos.SCONJ;
        }
    }

    /** "C'est un bac que rénove la ville", "que célèbre le musée": behind "que" and before its subject stands a verb. */
    static void verbBeforeLateSubject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft that = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at + 1);
        Draft noun = Repair.neighbour(drafts, at + 2);
        boolean open = draft.is(Pos.ADJ) || draft.is(Pos.NOUN);
        boolean late =
                article != null && article.is(Pos.DET) && noun != null && (noun.is(Pos.NOUN) || noun.is(Pos.ADJ));
        if (open
                && at > 1
                && that != null
                && (that.is("que") || that.is("qu'") || that.is("où"))
                && late
                && draft.canBeFinite()
                && !FrenchClauseWords.hasFiniteVerb(FrenchClauseWords.untilOtherClause(drafts, at + 1))) {
            draft.pos = Pos.VERB;
            that.pos = Pos.SCONJ;
        }
    }

    /** "C'est un roi que la ville célèbre": of a cleft alone, as a quality may stand behind what something is held against. */
    static void verbThatEndsCleft(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ends = next == null || next.is(Pos.PUNCT);
        boolean cleft = at > 4
                && drafts.get(0).is("c'")
                && drafts.get(at - 1).is(Pos.NOUN)
                && drafts.get(at - 2).is(Pos.DET)
                && (drafts.get(at - 3).is("que") || drafts.get(at - 3).is("qu'"));
        if (ends && cleft && draft.is(Pos.ADJ) && draft.canBeFinite()) {
            draft.pos = Pos.VERB;
            drafts.get(at - 3).pos = Pos.SCONJ;
        }
    }

    /** "y voit une manœuvre pour": no verb stands behind "une". */
    static void finiteFormBehindOne(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft one = Repair.neighbour(drafts, at - 1);
        boolean article = one != null && one.is(Pos.DET) && (one.is("un") || one.is("une"));
        if (draft.is(Pos.VERB) && article && draft.can(Pos.NOUN) && draft.canBeFinite()) {
            draft.pos = Pos.NOUN;
        }
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

    /** "restent en grève": behind "en" stands no finite verb. */
    static void finiteFormBehindIn(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean in = before != null && before.is("en") && before.is(Pos.ADP);
        boolean behindVerb = in && at > 1 && drafts.get(at - 2).is(Pos.VERB);
        if (behindVerb && draft.is(Pos.VERB) && draft.can(Pos.NOUN) && !draft.can(Mood.PRESENT_PARTICIPLE)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "vont faire grève": what is done, as right behind "faire" stands no finite verb. */
    static void finiteFormBehindDo(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean finite = draft.is(Pos.VERB) && draft.canBeFinite() && !draft.can(Mood.INFINITIVE);
        boolean doing = before != null && before.is("faire") && before.is(Pos.VERB);
        if (finite && doing && draft.can(Pos.NOUN) && !draft.can(Mood.PAST_PARTICIPLE)) {
            draft.pos = Pos.NOUN;
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

    /** "un enfant sur cinq vit dans la pauvreté": behind a share and before a place the only verb of the sentence. */
    static void verbBehindShare(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean goesOn = next != null
                && (next.is(Pos.ADP)
                        || next.is(Pos.DET)
                        || next.is(Pos.ADV)
                        || (isOneInSome(drafts, at) && next.is(Pos.ADJ)));
        if (draft.pos == Pos.NOUN && isBehindShare(drafts, at) && goesOn && draft.canBeFinite()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "un élève sur trois". */
    private static boolean isOneInSome(List<Draft> drafts, int at) {
        return at > 3
                && isBehindShare(drafts, at)
                && (drafts.get(at - 4).is("un") || drafts.get(at - 4).is("une"));
    }

    private static boolean isBehindShare(List<Draft> drafts, int at) {
        return at > 2
                && drafts.get(at - 1).is(Pos.NUM)
                && drafts.get(at - 2).is("sur")
                && drafts.get(at - 3).is(Pos.NOUN);
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
    private static boolean isBehindYear(List<Draft> drafts, int at) {
        return at > 2
                && YEAR.matcher(drafts.get(at - 1).form).matches()
                && drafts.get(at - 2).is("de")
                && drafts.get(at - 3).is(Pos.NOUN);
    }
}
