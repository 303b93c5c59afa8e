package org.constat.language.phrases.english;

import org.constat.Quantity.Bound;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PhraseTable;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.phrases.reading.Numeral;
import org.constat.language.phrases.reading.NumeralReader;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Reads English sums of money that begin with a sign ("$48 million"). */
final class EnglishSums {
    private final Tables tables;
    private final NumeralReader numerals;

    EnglishSums(Tables tables, NumeralReader numerals) {
        this.tables = tables;
        this.numerals = numerals;
    }

    /** "$48 million": the currency is the head. */
    @Nullable
    NounChunk read(Cursor cursor, int begin) {
        PhraseTable.Entry bound = tables.find(Category.BOUND, cursor.tokens(), begin);
        boolean the = cursor.lower(begin).equals("the");
        boolean described = isDescribed(cursor, begin);
        int before = described ? 2 : (the ? 1 : 0);
        int at = bound == null ? begin + before : begin + bound.words().size();
        String currency = currency(cursor.lower(at));
        Numeral amount = currency.isEmpty() ? null : numerals.read(cursor.tokens(), at + 1);
        if (amount == null || (the && EnglishNounRun.leadsToNoun(cursor, amount.end()))) {
            return null;
        }
        if (described && EnglishNounRun.leadsToNoun(cursor, amount.end())) {
            return null;
        }
        NounDraft draft = new NounDraft(begin);
        if (described) {
            draft.modifiers.add(Words.of(cursor.at(begin + 1), Kind.ADJECTIVE));
        }
        draft.bound = bound == null ? Bound.EXACT : Bound.valueOf(bound.value());
        draft.number = new Numeral(amount.value(), Bound.EXACT, false, amount.end());
        draft.at = amount.end();
        return draft.finish(Word.of(cursor.at(at).text(), currency, Kind.NOUN));
    }

    /** "To build $5 million bridge": headlines leave the article out. */
    boolean tellsSizeOf(NounChunk sum, Cursor cursor) {
        int at = sum.end();
        return sum.modifiers().isEmpty()
                && sum.end() - sum.begin() == 3
                && !cursor.is(sum.begin(), Pos.DET)
                && cursor.is(at, Pos.NOUN)
                && !cursor.isCapitalised(at)
                && cursor.at(at).morphology().number() == Morphology.GrammaticalNumber.SINGULAR
                && !tables.has(Category.TIME_NOUN, cursor.lemma(at))
                && !tables.has(Category.WEEKDAY, cursor.lower(at));
    }

    /** "a symbolic £1", "a record $2 billion". */
    private static boolean isDescribed(Cursor cursor, int begin) {
        return cursor.lower(begin).equals("a")
                && cursor.is(begin + 1, Pos.ADJ, Pos.NOUN)
                && !currency(cursor.lower(begin + 2)).isEmpty();
    }

    private static String currency(String sign) {
        return switch (sign) {
            case "$" -> "dollar";
            case "£" -> "pound";
            case "€" -> "euro";
            default -> "";
        };
    }
}
