package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells small French words by what stands beside them: "son adjoint", "et en réclame le retrait", "du car". */
final class FrenchSmallWordsBefore {
    /** What "ne … que" says. */
    static final String ONLY = "seulement";

    private static final int REACH = 9;
    private static final Set<String> STRESSED = Set.of("lui", "elle", "eux", "elles");
    private static final Set<String> DENYING = Set.of(
            "pas",
            "plus",
            "moins",
            "jamais",
            "rien",
            "aucun",
            "aucune",
            "personne",
            "autre",
            "autres",
            "même",
            "aussi",
            "si",
            "tel");

    private FrenchSmallWordsBefore() {}

    /** "comme son adjoint": whose it is, and no sound. */
    static void hisOrSound(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean article = before != null && (before.pos == Pos.DET || before.pos == Pos.ADJ);
        if (draft.is("son") && draft.is(Pos.NOUN) && !article && next != null && next.can(Pos.NOUN)) {
            draft.pos = Pos.DET;
            next.pos = next.is(Pos.VERB) ? Pos.NOUN : next.pos;
        }
    }

    /** "le conducteur du car", "la ligne de car": a coach, where "car" would else give a reason. */
    static void coachOrFor(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        if (draft.is("car")
                && before != null
                && (before.is(Pos.DET) || before.is("de") || FrenchLittleWords.isContraction(before))) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "exige, elle, un vote", "les élus, eux, refusent": set between commas it stresses who does so, and is nobody else. */
    static void selfBetweenCommas(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean apart = before != null && before.is(",") && next != null && next.is(",");
        if (apart && draft.is(Pos.PRON) && STRESSED.contains(draft.lower)) {
            draft.pos = Pos.ADV;
        }
    }

    /** "le bien sera vendu", "ce bien immobilier": a good behind its article, where "bien" would else say how. */
    static void goodOrWell(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        if (draft.is("bien") && before != null && isBeforeGood(before) && isEndOfNoun(drafts, at + 1)) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isBeforeGood(Draft determiner) {
        return determiner.is(Pos.DET) && !determiner.is("une") && !determiner.is("la") && !determiner.is("cette");
    }

    /** "le bien saisi" ends here, "une bien triste affaire" does not. */
    private static boolean isEndOfNoun(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at);
        Draft third = Repair.neighbour(drafts, at + 1);
        boolean described = next != null && next.is(Pos.ADJ) && third != null && third.is(Pos.NOUN);
        return next == null || (!described && !next.is(Pos.NOUN) && !next.is(Pos.ADV));
    }

    /**
     * "n'accepte en garantie que des titres", "n'a lu hier que ses notes", "n'a ouvert qu'en mai", "n'ouvre que si": a limit apart from its
     * verb or before a preposition, and no clause.
     */
    static void onlyApart(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean that = draft.is("que") || draft.is("qu'");
        boolean circumstance = next != null && (next.is(Pos.ADP) || next.is("en"));
        boolean apart = before != null
                && !before.is(Pos.PUNCT)
                && (circumstance || (!before.is(Pos.VERB) && !before.is(Pos.AUX)));
        if (that && apart && isDeniedAlone(drafts, at) && (isWhenOrIf(drafts, at + 1) || !hasVerbBehind(drafts, at))) {
            draft.pos = Pos.ADV;
            draft.lemma = ONLY;
            if (circumstance && next != null) {
                next.pos = Pos.ADP;
            }
        }
    }

    private static boolean isWhenOrIf(List<Draft> drafts, int at) {
        Draft draft = Repair.neighbour(drafts, at);
        return draft != null && draft.is(Pos.SCONJ) && (draft.is("si") || draft.is("lorsque") || draft.is("quand"));
    }

    /** "un premier pas", "deux pas": behind an article, a number or an adjective no negation stands. */
    static void stepOrNot(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at - 2);
        if (!draft.is("pas") || before == null) {
            return;
        }
        boolean described = article != null && isOne(article) && before.can(Pos.ADJ);
        if (isOne(before) || before.is(Pos.NUM) || described) {
            draft.pos = Pos.NOUN;
        }
        if (described && article != null) {
            article.pos = Pos.DET;
            before.pos = Pos.ADJ;
        }
    }

    private static boolean isOne(Draft article) {
        return article.is("un") || article.is("le") || article.is("ce");
    }

    /** "n'accepte", without "pas" and with nothing compared. */
    private static boolean isDeniedAlone(List<Draft> drafts, int that) {
        for (int i = that - 1; i >= 0 && i > that - REACH && !drafts.get(i).is(Pos.PUNCT); i--) {
            Draft draft = drafts.get(i);
            if (draft.is("ne") || draft.is("n'")) {
                return true;
            }
            if (DENYING.contains(draft.lower)) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasVerbBehind(List<Draft> drafts, int that) {
        for (int i = that + 1;
                i < drafts.size() && i < that + REACH && !drafts.get(i).is(Pos.PUNCT);
                i++) {
            if ((drafts.get(i).is(Pos.VERB) || drafts.get(i).is(Pos.AUX))
                    && drafts.get(i).canBeFinite()) {
                return true;
            }
        }
        return false;
    }

    /** "et en réclame le retrait", "et en compte 42": of what was named before, and no preposition. */
    static void ofItBehindAnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at + 1);
        Draft object = Repair.neighbour(drafts, at + 2);
        boolean joined = before != null && (before.is(Pos.CCONJ) || before.is("qui"));
        if (!draft.is("en") || !draft.is(Pos.ADP) || !joined || verb == null || !verb.canBeFinite() || object == null) {
            return;
        }
        boolean open = verb.is(Pos.NOUN) || verb.is(Pos.VERB);
        if ((open && object.is(Pos.NUM)) || (verb.is(Pos.VERB) && object.is(Pos.DET))) {
            draft.pos = Pos.PRON;
            verb.pos = Pos.VERB;
        }
    }

    /** "mais l'État en finance la moitié": between a noun and an article, the one word that can be the verb of its clause. */
    static void ofItBehindSubject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at + 1);
        Draft object = Repair.neighbour(drafts, at + 2);
        boolean subject = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN));
        boolean article =
                object != null && object.is(Pos.DET) && (object.form.startsWith("l") || object.form.startsWith("s"));
        if (draft.is("en")
                && draft.is(Pos.ADP)
                && subject
                && article
                && verb != null
                && verb.is(Pos.NOUN)
                && verb.canBeFinite()
                && isAlone(drafts, at + 1)) {
            draft.pos = Pos.PRON;
            verb.pos = Pos.VERB;
        }
    }

    private static boolean isAlone(List<Draft> drafts, int verb) {
        int begin = verb - 1;
        while (begin > 0 && !endsClause(drafts.get(begin - 1))) {
            begin--;
        }
        int end = verb + 1;
        while (end < drafts.size() && !endsClause(drafts.get(end))) {
            end++;
        }
        return begin < verb - 1
                && drafts.subList(begin, end).stream().noneMatch(draft -> draft.is(Pos.VERB) || draft.is(Pos.AUX));
    }

    private static boolean endsClause(Draft draft) {
        return draft.is(Pos.PUNCT) || draft.is(Pos.CCONJ) || draft.is(Pos.SCONJ) || draft.is("qui");
    }

    /** "peut en infecter trois": no preposition stands before an infinitive that is no noun. */
    static void ofItBeforeInfinitive(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft verb = Repair.neighbour(drafts, at + 1);
        if (draft.is("en")
                && draft.is(Pos.ADP)
                && verb != null
                && verb.is(Pos.VERB)
                && verb.can(Mood.INFINITIVE)
                && !verb.can(Pos.NOUN)) {
            draft.pos = Pos.PRON;
        }
    }
}
