package org.constat.language.phrases;

import java.util.function.Predicate;
import org.constat.Word.Kind;
import org.constat.language.words.Pos;

/** Knows which French nouns say when or how often, and which only measure ("deux ans de prison"). */
final class FrenchTimes {
    private final NounReader reader;

    FrenchTimes(NounReader reader) {
        this.reader = reader;
    }

    /** Returns whether the noun that has just been read is a time and measures nothing. */
    boolean isTime(Cursor cursor, NounDraft draft) {
        return reader.isTime(cursor, draft.at - 1) && !isMeasure(cursor, draft);
    }

    /** "condamné à deux ans de prison": what is measured in time is no time. */
    private boolean isMeasure(Cursor cursor, NounDraft draft) {
        boolean sentenced =
                draft.begin == 0 || cursor.lower(draft.begin - 1).equals("à") || cursor.isVerb(draft.begin - 1);
        return sentenced
                && draft.number != null
                && !draft.number.ordinal()
                && (cursor.lower(draft.at).equals("de")
                        || cursor.lower(draft.at).equals("d'"))
                && cursor.is(draft.at + 1, Pos.NOUN)
                && !reader.isTime(cursor, draft.at + 1);
    }

    /** "refuse deux fois", but not "deux fois plus de blé". */
    static boolean isHowOften(Cursor cursor, NounDraft draft) {
        String next = cursor.lower(draft.at);
        return cursor.lemma(draft.at - 1).equals("fois")
                && draft.number != null
                && !draft.number.ordinal()
                && !next.equals("plus")
                && !next.equals("moins")
                && !next.equals("de");
    }

    /** "la nuit de lundi à mardi": one night. */
    static void betweenDays(Cursor cursor, NounDraft draft, Predicate<String> weekday) {
        boolean between = draft.time
                && cursor.lower(draft.at).equals("de")
                && weekday.test(cursor.lemma(draft.at + 1))
                && cursor.lemma(draft.at + 2).equals("à")
                && weekday.test(cursor.lemma(draft.at + 3));
        if (between) {
            draft.modifiers.add(Words.of(cursor.at(draft.at + 1)));
            draft.modifiers.add(Words.of(cursor.at(draft.at + 3)));
            draft.at += 4;
        }
    }

    /** "deux semaines plus tard". */
    static void laterOrEarlier(Cursor cursor, NounDraft draft) {
        String next = cursor.lower(draft.at + 1);
        boolean moved =
                draft.time && cursor.lower(draft.at).equals("plus") && (next.equals("tard") || next.equals("tôt"));
        if (moved) {
            draft.modifiers.add(Words.expression(cursor.tokens(), draft.at, draft.at + 2, Kind.ADVERB));
            draft.at += 2;
        }
    }
}
