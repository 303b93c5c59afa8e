package org.constat.language.phrases.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PhraseTable;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.Numeral;
import org.constat.language.phrases.reading.NumeralReader;
import org.constat.language.words.Pos;

/** Knows English factors: "four times the volume", "twice that price", "more than half the country". */
final class EnglishMultiples {
    private final Tables tables;
    private final NumeralReader numerals;

    EnglishMultiples(Tables tables, NumeralReader numerals) {
        this.tables = tables;
        this.numerals = numerals;
    }

    /** Returns where what a factor multiplies begins ("the volume"), or -1 where no factor stands. */
    int endOfFactor(Cursor cursor, int begin) {
        PhraseTable.Entry bound = tables.find(Category.BOUND, cursor.tokens(), begin);
        int first = bound == null ? begin : begin + bound.words().size();
        int end = isTwice(cursor, first) ? first + 1 : endOfTimes(cursor, first);
        return cursor.is(end, Pos.DET) ? end : -1;
    }

    private static boolean isTwice(Cursor cursor, int at) {
        return cursor.lower(at).equals("twice") || cursor.lower(at).equals("half");
    }

    private int endOfTimes(Cursor cursor, int at) {
        Numeral number = numerals.read(cursor.tokens(), at);
        return number != null && cursor.lower(number.end()).equals("times") ? number.end() + 1 : -1;
    }

    /** Returns so many times what is named, with the factor in front. */
    static NounChunk multiply(Cursor cursor, int begin, int end, NounChunk one) {
        String factor = Words.text(cursor.tokens(), begin, end);
        List<Word> modifiers = new ArrayList<>(one.modifiers());
        modifiers.add(0, Word.of(factor, factor.toLowerCase(Locale.ROOT), Kind.OTHER));
        return one.from(begin, modifiers);
    }
}
