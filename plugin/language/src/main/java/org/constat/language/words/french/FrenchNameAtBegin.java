package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells the French name that opens a sentence from a verb or another word with the capital of a sentence. */
final class FrenchNameAtBegin {
    private FrenchNameAtBegin() {}

    /** "Natta soutenait", "BAT a acquis": a word that opens a sentence right before its verb is no verb. */
    static void verbThatOpensBeforeItsVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean opens = at == 0 && draft.is(Pos.VERB) && draft.isCapitalised();
        if (opens && next != null && (isFinite(next) || joinsName(drafts, next))) {
            draft.pos = Pos.PROPN;
        }
    }

    static boolean isFinite(Draft next) {
        return FrenchClauseWords.isFinite(next) && !next.isCapitalised();
    }

    private static boolean joinsName(List<Draft> drafts, Draft next) {
        Draft behind = Repair.neighbour(drafts, 2);
        boolean joins = next.is("and") || next.is("&") || next.is("et");
        return joins && behind != null && behind.is(Pos.PROPN);
    }

    static boolean isFirstWord(List<Draft> drafts, int at) {
        return at == 0
                || (drafts.get(at - 1).pos == Pos.PUNCT
                        && !drafts.get(at - 1).is(",")
                        && !drafts.get(at - 1).is("-"));
    }

    /** "Nival a été fondée": what the dictionary does not know and begins a sentence with a verb behind it. */
    static void unknownFirstWord(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean verbFollows = next != null
                && (next.pos == Pos.VERB || next.pos == Pos.AUX || next.is("ne") || next.is("n'") || next.is(","));
        boolean guess = draft.pos == Pos.ADJ || draft.pos == Pos.NOUN || draft.pos == Pos.ADV || draft.pos == Pos.VERB;
        boolean unknown = draft.entries.isEmpty() && !FrenchLittleWords.isClosed(draft);
        boolean noAdjective = unknown || (draft.pos == Pos.ADJ && next != null && next.pos == Pos.AUX);
        if (guess && verbFollows && draft.isCapitalised() && noAdjective && isFirstWord(drafts, at)) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "Élise Lund devance sa rivale": nobody is told to elect her. */
    static void givenNameThatOpens(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft name = Repair.neighbour(drafts, at + 1);
        Draft verb = Repair.neighbour(drafts, at + 2);
        boolean named = name != null && name.is(Pos.PROPN) && name.isCapitalised();
        boolean does = verb != null && (verb.is(Pos.VERB) || verb.is(Pos.AUX)) && verb.canBeFinite();
        if (draft.is(Pos.VERB) && draft.isCapitalised() && isFirstWord(drafts, at) && named && does) {
            draft.pos = Pos.PROPN;
        }
    }
}
