package org.constat.language.phrases.french;

import org.constat.Word.Kind;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;

/** Reads what describes a French noun that stands in quotation marks: "un « atelier caché »", "les « gilets roses » bretons". */
final class FrenchQuotedNouns {

    private FrenchQuotedNouns() {}

    /** "un « atelier caché »": the participle that ends the quotation. */
    static void participle(Cursor cursor, NounDraft draft) {
        if (cursor.isParticiple(draft.at)
                && cursor.is(draft.at, Pos.VERB)
                && cursor.isQuote(draft.at + 1)
                && isQuoted(cursor, draft)) {
            take(cursor, draft, draft.at);
        }
    }

    /** "les « gilets roses » bretons": the adjective behind the mark that closes the quotation. */
    static void adjectiveBehind(Cursor cursor, NounDraft draft) {
        int adjective = draft.at + 1;
        if (cursor.isQuote(draft.at)
                && cursor.is(adjective, Pos.ADJ)
                && isQuoted(cursor, draft)
                && agrees(cursor.at(adjective).morphology(), draft.morphology)) {
            take(cursor, draft, adjective);
        }
    }

    private static void take(Cursor cursor, NounDraft draft, int adjective) {
        draft.modifiers.add(Words.of(cursor.at(adjective), Kind.ADJECTIVE));
        draft.at = adjective + 1;
    }

    /** Returns whether a quotation begins inside the noun, or between its preposition and it, and is not over. */
    private static boolean isQuoted(Cursor cursor, NounDraft draft) {
        boolean behindPreposition = cursor.isQuote(draft.begin - 1) && cursor.is(draft.begin - 2, Pos.ADP);
        int marks = behindPreposition ? 1 : 0;
        for (int i = draft.begin; i < draft.at; i++) {
            marks += cursor.isQuote(i) ? 1 : 0;
        }
        return marks == 1;
    }

    private static boolean agrees(Morphology adjective, Morphology noun) {
        return adjective.number() == GrammaticalNumber.NONE
                || noun.number() == GrammaticalNumber.NONE
                || adjective.number() == noun.number();
    }
}
