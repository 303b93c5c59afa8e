package org.constat.language.phrases.english;

import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;

/** Tells an English subject from the time that stands right before it: "In the past two years prices have doubled". */
final class SubjectBehindSpan {
    private SubjectBehindSpan() {}

    /** Returns whether a subject begins at a place, behind a time that ends there and opens its clause. */
    static boolean begins(Cursor cursor, int at, int last, NounReader reader) {
        int pointer = cursor.is(last - 1, Pos.NUM) ? last - 2 : last - 1;
        return last == at - 1
                && isPointer(cursor.lower(pointer))
                && reader.isTime(cursor, last)
                && opensClause(cursor, pointer)
                && isSubject(cursor, at);
    }

    private static boolean isPointer(String word) {
        return switch (word) {
            case "past", "last", "next", "recent", "coming", "previous", "following", "same", "this" -> true;
            default -> false;
        };
    }

    private static boolean opensClause(Cursor cursor, int pointer) {
        int begin = pointer;
        while (cursor.is(begin - 1, Pos.DET, Pos.ADP)) {
            begin--;
        }
        return begin == 0 || cursor.is(begin - 1, Pos.PUNCT, Pos.SCONJ);
    }

    /** "prices have", "Norway exported": several or a name, with the verb right behind. */
    private static boolean isSubject(Cursor cursor, int at) {
        int verb = at;
        while (cursor.is(verb, Pos.NOUN, Pos.PROPN, Pos.ADJ)) {
            verb++;
        }
        boolean name = cursor.is(verb - 1, Pos.PROPN);
        return verb > at
                && (name || cursor.at(verb - 1).morphology().number() == GrammaticalNumber.PLURAL)
                && (cursor.isFinite(verb) || cursor.is(verb, Pos.AUX));
    }
}
