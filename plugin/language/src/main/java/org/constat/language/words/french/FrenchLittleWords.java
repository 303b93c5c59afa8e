package org.constat.language.words.french;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.ClosedClass;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells what the little words of French are: article or pronoun, "si" or "se", determiner or preposition. */
final class FrenchLittleWords {
    private static final int NEGATION = 7;
    private static final Pattern WHOEVER = Pattern.compile("qui|quoi|(?:le|la|les)quel(?:le)?s?");
    private static final Pattern WHICHEVER = Pattern.compile("quel(?:le)?s?");

    private FrenchLittleWords() {}

    static boolean isClosed(Draft draft) {
        return FrenchClosed.get(draft.lower) != null;
    }

    static void closedClassNeedsNoGuess(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        ClosedClass.Word word = FrenchClosed.get(draft.lower);
        if (word == null
                || (draft.pos == Pos.PROPN && draft.isCapitalised() && !FrenchNameAtBegin.isFirstWord(drafts, at))) {
            return;
        }
        draft.lemma = word.lemma();
        if (draft.lemma.equals("un") && draft.pos == Pos.ADP) {
            draft.pos = Pos.DET;
        }
        boolean noun = draft.pos == Pos.NOUN && at > 0 && draft.can(Pos.NOUN) && drafts.get(at - 1).pos == Pos.DET;
        if (word.pos() != null && !noun) {
            boolean verb = isBehindClitic(drafts, at) || isBeforePreposition(drafts, at);
            draft.pos = word.pos() == Pos.ADP && verb && draft.canBeFinite() ? Pos.VERB : word.pos();
        }
    }

    /** "n'importe qui", "n'importe quel train": whoever and whichever it may be, and nothing that matters to anybody. */
    static void whoever(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft asked = Repair.neighbour(drafts, at + 1);
        if (draft.lower.equals("importe") && before != null && before.lower.equals("n'") && asked != null) {
            Pos whole = WHOEVER.matcher(asked.lower).matches() ? Pos.PRON : Pos.DET;
            if (whole == Pos.PRON || WHICHEVER.matcher(asked.lower).matches()) {
                before.pos = whole;
                draft.pos = whole;
                asked.pos = whole;
            }
        }
    }

    /** "toute l'eau employée": what an article determines joins nothing. */
    static void conjunctionsAreFew(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean joins = draft.is(Pos.CCONJ) || draft.is(Pos.SCONJ);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean determined = before != null && (before.is(Pos.DET) || before.lemma.equals("le"));
        if (joins && draft.can(Pos.NOUN) && !isClosed(draft) && determined) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "entre en vigueur": no preposition stands before another one; who is against need not say of what. */
    static boolean isBeforePreposition(List<Draft> drafts, int at) {
        if (drafts.get(at).is("contre")) {
            return false;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean subject =
                before != null && (before.pos == Pos.NOUN || before.pos == Pos.PROPN || before.pos == Pos.PRON);
        boolean led = next != null && (next.is("en") || next.is("dans") || next.is("au"));
        boolean enters = led && before != null && drafts.get(at).is("entre");
        return enters || (subject && next != null && (led || next.is("à")));
    }

    /** "personne n'y entre": no preposition stands behind a pronoun that a verb leans on. */
    static boolean isBehindClitic(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        return before != null
                && (before.is("y") || before.is("ne") || before.is("n'") || before.is("se") || before.is("s'"));
    }

    /** "un an de prison contre Paul Roy": only behind an article it is a counter. */
    static void againstOrCounter(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean determined = before != null && (before.is(Pos.DET) || before.is(Pos.ADP));
        boolean leads = next != null && (next.is(Pos.PROPN) || next.is(Pos.DET));
        if (draft.is("contre") && draft.is(Pos.NOUN) && !determined && leads) {
            draft.pos = Pos.ADP;
        }
    }

    static void articleOrPronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean name = at > 0 && draft.pos == Pos.PROPN && draft.isCapitalised();
        if (!draft.lemma.equals("le") || draft.text.startsWith("-") || name) {
            return;
        }
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean verbFollows = next != null
                && (next.pos == Pos.VERB || next.pos == Pos.AUX)
                && next.canBeFinite()
                && !next.can(Pos.NOUN);
        if (isBeforeInfinitive(drafts, at)) {
            draft.pos = Pos.PRON;
        } else if (draft.pos != Pos.PRON && draft.pos != Pos.DET) {
            draft.pos = verbFollows ? Pos.PRON : Pos.DET;
        } else if (verbFollows && at > 0 && drafts.get(at - 1).pos == Pos.PRON) {
            draft.pos = Pos.PRON;
        } else if (draft.pos == Pos.PRON && isBeforeParticipleThatIsNoun(next)) {
            draft.pos = Pos.DET;
        }
    }

    /** "aide les réfugiés": no pronoun stands before a participle without its auxiliary. */
    private static boolean isBeforeParticipleThatIsNoun(@Nullable Draft next) {
        return next != null && next.can(Pos.NOUN) && next.can(Mood.PAST_PARTICIPLE) && !next.canBeFinite();
    }

    static void theirsOrToThem(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is("leurs") && draft.is(Pos.ADJ) && next != null && next.can(Pos.NOUN)) {
            draft.pos = Pos.DET;
        }
        if (draft.is("leur") && next != null) {
            boolean verb = next.canBeFinite() && !next.can(Pos.NOUN) && !next.can(Pos.ADJ);
            boolean noun = next.pos == Pos.NOUN || next.pos == Pos.ADJ;
            draft.pos = verb ? Pos.PRON : noun ? Pos.DET : draft.pos;
        }
    }

    /** "Beaucoup craignent une hausse", "D'autres attendent": at the begin of a clause and before its verb many others are meant. */
    static void manyOfThem(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean others = draft.is("autres") && at > 0 && drafts.get(at - 1).is("d'");
        int first = others ? at - 1 : at;
        Draft verb = Repair.neighbour(drafts, at + 1);
        boolean plural = verb != null && FrenchClauseWords.isFinite(verb) && verb.form.endsWith("nt");
        boolean begins = first == 0
                || drafts.get(first - 1).is(Pos.PUNCT)
                || drafts.get(first - 1).is(Pos.SCONJ)
                || drafts.get(first - 1).is(Pos.CCONJ);
        if (begins && plural && (others || draft.is("beaucoup"))) {
            drafts.get(first).pos = others ? Pos.DET : Pos.PRON;
            draft.pos = Pos.PRON;
        }
    }

    /** "tout le stade a vu": what is a noun has an article, and no pronoun. */
    static void articleBehindAll(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft all = Repair.neighbour(drafts, at - 1);
        Draft noun = Repair.neighbour(drafts, at + 1);
        boolean whole = all != null && (all.is("tout") || all.is("toute") || all.is("tous") || all.is("toutes"));
        boolean article = draft.is("le") || draft.is("la") || draft.is("les") || draft.is("l'");
        if (whole && article && draft.is(Pos.PRON) && noun != null && noun.is(Pos.NOUN)) {
            draft.pos = Pos.DET;
        }
    }

    /** "Ayant perdu son sponsor, le club": no heir. */
    static void havingDone(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean done = next != null && next.can(Mood.PAST_PARTICIPLE);
        if ((draft.is("ayant") || draft.is("étant")) && draft.is(Pos.NOUN) && done) {
            draft.pos = Pos.AUX;
        }
    }

    /** "viendra lui-même": behind a verb it stresses who does so, and is nobody else. */
    static void selfBehindVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft verb = Repair.neighbour(drafts, at - 1);
        boolean self = draft.is(Pos.PRON) && (draft.lower.endsWith("-même") || draft.lower.endsWith("-mêmes"));
        if (self && verb != null && (verb.is(Pos.VERB) || verb.is(Pos.AUX))) {
            draft.pos = Pos.ADV;
        }
    }

    /** "n'accuse personne", "ne dit rien": nobody and nothing, where no article makes a person or a trifle of them. */
    static void nobodyOrPerson(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean bare = before == null
                || (before.pos != Pos.DET && before.pos != Pos.NUM && before.pos != Pos.ADJ && !before.is("de"));
        if ((draft.is("personne") || draft.is("rien")) && bare && hasNe(drafts, at)) {
            draft.pos = Pos.PRON;
        }
    }

    static boolean hasNe(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0 && i > at - NEGATION; i--) {
            Draft draft = drafts.get(i);
            if (draft.is("ne") || draft.is("n'")) {
                return true;
            }
            if (draft.pos == Pos.PUNCT || draft.pos == Pos.SCONJ) {
                return false;
            }
        }
        return false;
    }

    static void reflexiveOrIf(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.is("s'")) {
            Draft next = Repair.neighbour(drafts, at + 1);
            boolean condition = next != null && (next.is("il") || next.is("ils"));
            draft.pos = condition ? Pos.SCONJ : Pos.PRON;
            draft.lemma = condition ? "si" : "se";
        }
    }

    static boolean isContraction(Draft draft) {
        return draft.is("du") || draft.is("des") || draft.is("au") || draft.is("aux");
    }

    /** "de les avoir vus", "pour la sauver", "pouvoir la sauver": an infinitive that is no noun has no article. */
    private static boolean isBeforeInfinitive(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean opens = before != null
                && (before.pos == Pos.ADP
                        || before.pos == Pos.ADV
                        || before.canBeFinite()
                        || (before.pos == Pos.VERB && before.can(Mood.INFINITIVE)));
        return next != null && opens && next.can(Mood.INFINITIVE) && (next.pos == Pos.AUX || !next.can(Pos.NOUN));
    }

    /** "tout en maintenant son offre": behind "en" and before what is kept, no adverb. */
    static void nowOrKeeping(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean object = next != null && (next.is(Pos.DET) || next.is(Pos.PRON) || next.is("que") || next.is("qu'"));
        if (draft.is("maintenant") && at > 0 && drafts.get(at - 1).is("en") && object) {
            draft.pos = Pos.VERB;
            draft.lemma = "maintenir";
        }
    }

    /** "le pont avant l'hiver", "avant de partir": a preposition where a noun phrase or an infinitive follows. */
    static void beforeOrAfter(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean phrase = next != null && (next.pos == Pos.DET || next.pos == Pos.PROPN || next.pos == Pos.NUM);
        Draft third = Repair.neighbour(drafts, at + 2);
        boolean infinitive = next != null
                && (next.is("de") || next.is("d'"))
                && third != null
                && (third.can(Mood.INFINITIVE) || third.is("se") || third.is("s'"));
        boolean determined = at > 0 && (drafts.get(at - 1).pos == Pos.DET || isContraction(drafts.get(at - 1)));
        if ((draft.is("avant") || draft.is("après")) && (phrase || infinitive) && !determined) {
            draft.pos = Pos.ADP;
        }
    }

    /** "35 pour cent": one noun of two words. */
    static void perCent(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft number = Repair.neighbour(drafts, at - 2);
        if (draft.is("cent") && before != null && before.is("pour") && number != null && number.pos == Pos.NUM) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "si sec qu'il brûle": so dry. */
    static void soOrIf(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft third = Repair.neighbour(drafts, at + 2);
        boolean degree = next != null
                && next.pos == Pos.ADJ
                && (third == null || (third.pos != Pos.NOUN && third.pos != Pos.VERB && third.pos != Pos.AUX));
        if (at > 0 && draft.is("si") && degree) {
            draft.pos = Pos.ADV;
        }
    }
}
