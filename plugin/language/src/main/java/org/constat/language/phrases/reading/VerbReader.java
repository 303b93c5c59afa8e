package org.constat.language.phrases.reading;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.PhraseTable;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Words;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Reads a verb with its auxiliaries, its negation and the adverbs inside; how they stand is up to the language.
 *
 * @since 0.1
 */
public abstract class VerbReader {
    protected final Tables tables;

    protected VerbReader(Tables tables) {
        this.tables = tables;
    }

    /** Returns the verb chunk that begins here, or null. */
    public abstract @Nullable VerbChunk read(Cursor cursor, int at);

    /** "has more than doubled", "a plus que doublé". */
    private static int moreThan(Cursor cursor, int at) {
        boolean english =
                cursor.lower(at).equals("more") && cursor.lower(at + 1).equals("than");
        boolean french = cursor.lower(at).equals("plus") && cursor.lower(at + 1).equals("que");
        return (english || french) && cursor.isParticiple(at + 2) ? at + 2 : at;
    }

    /** Skips adverbs and adverbial expressions inside the chunk, as long as one of the verbs goes on behind them. */
    protected final void adverbsInside(Cursor cursor, VerbDraft draft) {
        int at = draft.at;
        int before = -1;
        List<Word> found = new ArrayList<>();
        while (at != before && !leansOnVerb(cursor, at)) {
            before = at;
            at = adverb(cursor, moreThan(cursor, at), found);
        }
        if (goesOn(cursor, draft, at) || negates(cursor, draft, at)) {
            draft.adverbs.addAll(found);
            draft.at = at;
        }
    }

    /** Returns whether a further verb of the chunk stands here. */
    protected abstract boolean goesOn(Cursor cursor, VerbDraft draft, int at);

    /** Returns whether a pronoun stands here that leans on a further verb ("devra lui verser"). */
    protected abstract boolean leansOnVerb(Cursor cursor, int at);

    /** Returns whether a negation of the chunk stands here. */
    protected abstract boolean negates(Cursor cursor, VerbDraft draft, int at);

    private int adverb(Cursor cursor, int at, List<Word> found) {
        boolean quoted = cursor.isQuote(at) && cursor.is(at + 1, Pos.ADV) && cursor.isQuote(at + 2);
        if (quoted) {
            found.add(Words.of(cursor.at(at + 1)));
            return at + 3;
        }
        if (tables.has(Category.NEGATOR, cursor.lower(at)) && !NotOnly.isAt(tables, cursor, at)) {
            return at;
        }
        PhraseTable.Entry entry = tables.find(Category.ADVERB, cursor.tokens(), at);
        if (entry != null && !entry.value().equals("NEGATION")) {
            int end = at + entry.words().size();
            if (!entry.value().equals("LINK")) {
                found.add(Word.of(Words.text(cursor.tokens(), at, end), entry.text(), Word.Kind.ADVERB));
            }
            return end;
        }
        if (cursor.is(at, Pos.ADV) && !cursor.lemma(at).equals("ne")) {
            found.add(Words.of(cursor.at(at), Word.Kind.ADVERB));
            return at + 1;
        }
        return at;
    }
}
