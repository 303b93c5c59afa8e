package org.constat.language.phrases.reading;

import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Words;
import org.constat.language.words.Pos;

/**
 * Knows titles in quotation marks: 'the film "The Long Night"'.
 *
 * @since 0.1
 */
public final class QuotedTitles {
    private static final int LONGEST = 8;

    private QuotedTitles() {}

    /** Returns the end of a title that begins here, its closing mark included; or -1. */
    public static int end(Cursor cursor, int at) {
        if (!cursor.isQuote(at) || !cursor.isCapitalised(at + 1)) {
            return -1;
        }
        for (int i = at + 1; i <= at + LONGEST && cursor.has(i); i++) {
            if (cursor.isQuote(i)) {
                return i > at + 1 ? i + 1 : -1;
            }
            if (cursor.is(i, Pos.PUNCT) || (cursor.isFinite(i) && !cursor.is(at - 1, Pos.ADP))) {
                return -1;
            }
        }
        return -1;
    }

    /** Reads a title that begins here. */
    public static NounChunk read(Cursor cursor, int at) {
        return finish(cursor, new NounDraft(at), end(cursor, at));
    }

    /** Finishes a noun whose head is the title that the draft has come to. */
    public static NounChunk finish(Cursor cursor, NounDraft draft, int end) {
        Word name = name(cursor, draft.at, end);
        draft.at = end;
        return draft.finish(name);
    }

    /** Returns the title without its marks. */
    public static Word name(Cursor cursor, int begin, int end) {
        String text = Words.text(cursor.tokens(), begin + 1, end - 1);
        return Word.of(text, text, Word.Kind.NAME);
    }
}
