package org.constat.language.phrases.english;

import org.constat.Word.Kind;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;

/** Reads numbers and adjectives that stand behind an English noun: "lane five", "something new". */
final class EnglishWordsBehind {
    private EnglishWordsBehind() {}

    static void read(Cursor cursor, NounDraft draft) {
        if (isNumbered(cursor, draft)) {
            take(cursor, draft, Kind.OTHER);
        }
        if (isThing(cursor, draft) && isAdjectiveAlone(cursor, draft.at)) {
            take(cursor, draft, Kind.ADJECTIVE);
        }
    }

    private static void take(Cursor cursor, NounDraft draft, Kind kind) {
        draft.modifiers.add(Words.of(cursor.at(draft.at), kind));
        draft.at++;
    }

    /** "lane five", "platform 9": the number of a singular without an article tells which. */
    private static boolean isNumbered(Cursor cursor, NounDraft draft) {
        return !draft.time
                && isOneWord(draft)
                && draft.morphology.number() != GrammaticalNumber.PLURAL
                && cursor.is(draft.at, Pos.NUM)
                && cursor.lower(draft.at).matches("\\d{1,3}|\\p{L}+")
                && endsPhrase(cursor, draft.at + 1);
    }

    private static boolean endsPhrase(Cursor cursor, int at) {
        return !cursor.has(at) || cursor.is(at, Pos.PUNCT, Pos.VERB, Pos.AUX, Pos.CCONJ, Pos.ADP);
    }

    private static boolean isOneWord(NounDraft draft) {
        return draft.begin == draft.at - 1;
    }

    /** "anything abnormal", "something new". */
    private static boolean isThing(Cursor cursor, NounDraft draft) {
        return isOneWord(draft) && cursor.lower(draft.at - 1).endsWith("thing");
    }

    private static boolean isAdjectiveAlone(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADJ) && !cursor.is(at + 1, Pos.NOUN, Pos.PROPN);
    }
}
