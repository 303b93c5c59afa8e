package org.constat.language.phrases.reading;

import java.math.BigDecimal;
import java.util.Objects;
import org.constat.Quantity.Bound;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Words;
import org.constat.language.words.Pos;

/** Reads the number before a noun: numbers, multiples, ordinals, and no years. */
final class CountReader {
    private final Tables tables;
    private final NumeralReader numerals;

    CountReader(Tables tables, NumeralReader numerals) {
        this.tables = tables;
        this.numerals = numerals;
    }

    boolean read(Cursor cursor, NounDraft draft) {
        if (isOffice(cursor, draft.at)) {
            return false;
        }
        if (isRecord(cursor, draft)) {
            draft.modifiers.add(Words.of(cursor.at(draft.at), Word.Kind.ADJECTIVE));
            draft.at++;
        }
        Numeral number = draft.number == null ? numerals.read(cursor.tokens(), draft.at) : null;
        if (number == null || isYear(cursor, draft, number)) {
            return ordinal(cursor, draft);
        }
        if (isMultiple(cursor, number.end())) {
            multiple(cursor, draft, number.end() + 3);
        } else {
            count(cursor, draft, number);
        }
        return true;
    }

    /** "a record 1.2 million visitors": more than ever, and nothing that somebody has set. */
    private boolean isRecord(Cursor cursor, NounDraft draft) {
        return cursor.lower(draft.at).equals("record")
                && draft.number == null
                && cursor.lower(draft.at - 1).equals("a")
                && numerals.read(cursor.tokens(), draft.at + 1) != null;
    }

    /** "le Premier ministre": no rank. */
    private static boolean isOffice(Cursor cursor, int at) {
        return cursor.lemma(at).equals("premier") && cursor.lemma(at + 1).equals("ministre");
    }

    private static void multiple(Cursor cursor, NounDraft draft, int end) {
        String text = Words.text(cursor.tokens(), draft.at, end - 1);
        draft.modifiers.add(Word.of(text, text, Word.Kind.ADVERB));
        draft.determiner = Determiner.INDEFINITE;
        draft.at = end;
    }

    private void count(Cursor cursor, NounDraft draft, Numeral number) {
        draft.number = number;
        draft.at = number.end();
        boolean counted =
                cursor.lemma(draft.at).equals("de") || cursor.lemma(draft.at).equals("of");
        if (counted && isMagnitude(cursor, number) && DeterminerReader.startsNoun(cursor, draft.at + 1)) {
            draft.at++;
        }
    }

    /** "deux fois plus de papillons". */
    private static boolean isMultiple(Cursor cursor, int at) {
        boolean more =
                cursor.lower(at + 1).equals("plus") || cursor.lower(at + 1).equals("moins");
        return cursor.lower(at).equals("fois") && more && cursor.lemma(at + 2).equals("de");
    }

    /** "the 2022 agreement": no count. */
    private static boolean isYear(Cursor cursor, NounDraft draft, Numeral number) {
        return draft.determiner == Determiner.DEFINITE
                && number.end() == draft.at + 1
                && cursor.lower(draft.at).matches("(19|20)\\d\\d");
    }

    private boolean isMagnitude(Cursor cursor, Numeral number) {
        String last = cursor.lower(number.end() - 1);
        return tables.has(Category.BARE_NUMBER, last)
                || tables.has(Category.COLLECTIVE, cursor.lemma(number.end() - 1));
    }

    private boolean ordinal(Cursor cursor, NounDraft draft) {
        boolean ranked = cursor.is(draft.at, Pos.ADJ, Pos.NUM)
                && tables.has(Category.ORDINAL, cursor.lemma(draft.at))
                && draft.number == null
                && cursor.is(draft.at + 1, Pos.NOUN, Pos.PROPN, Pos.ADJ);
        if (ranked) {
            String value = Objects.requireNonNull(tables.value(Category.ORDINAL, cursor.lemma(draft.at)));
            draft.number = new Numeral(new BigDecimal(value), Bound.EXACT, true, ++draft.at);
        }
        return ranked;
    }
}
