package org.constat.language.phrases.reading;

import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun with its determiner, numbers and adjectives; what stands around its head is up to the language.
 *
 * @since 0.1
 */
public abstract class NounReader {
    protected final Tables tables;
    protected final Vocabulary vocabulary;
    private final DeterminerReader determiners;
    private final PronounReader pronouns;
    private final DateReader dates;
    private final NumeralReader counts;
    private final LexiconNouns lexicon;
    private final TimeNouns times;
    private final RoleNouns roles;

    protected NounReader(Tables tables, Vocabulary vocabulary, NumeralReader numerals) {
        this.tables = tables;
        this.vocabulary = vocabulary;
        this.determiners = new DeterminerReader(tables, numerals, vocabulary);
        this.pronouns = new PronounReader(tables);
        this.dates = new DateReader(tables);
        this.counts = numerals;
        this.lexicon = new LexiconNouns(vocabulary);
        this.times = new TimeNouns(tables);
        this.roles = new RoleNouns(tables, vocabulary);
    }

    public @Nullable NounChunk read(Cursor cursor, int at) {
        NounChunk chunk = pronouns.read(cursor, at);
        chunk = chunk == null ? dates.read(cursor, at) : chunk;
        chunk = chunk == null ? MatchScores.read(cursor, at) : chunk;
        return chunk == null ? readNoun(cursor, at) : chunk;
    }

    private @Nullable NounChunk readNoun(Cursor cursor, int at) {
        NounDraft draft = new NounDraft(at);
        if (isFactor(cursor, at)) {
            draft.number = counts.read(cursor.tokens(), at);
            draft.at = at + 1;
            return numberAlone(cursor, draft);
        }
        determiners.read(cursor, draft);
        skipOpeningQuote(cursor, draft);
        NounChunk found = readHead(cursor, draft);
        return found == null ? numberAlone(cursor, draft) : found;
    }

    /** "divise par deux sa consommation": the number stands for itself. */
    private static boolean isFactor(Cursor cursor, int at) {
        return cursor.is(at, Pos.NUM)
                && cursor.is(at + 1, Pos.DET)
                && (cursor.lower(at - 1).equals("par") || cursor.lower(at - 1).equals("by"));
    }

    /** Reads from behind the determiner; null where there is no head. */
    protected abstract @Nullable NounChunk readHead(Cursor cursor, NounDraft draft);

    private static void skipOpeningQuote(Cursor cursor, NounDraft draft) {
        boolean insidePhrase = draft.determiner != Determiner.NONE || draft.number != null;
        if (insidePhrase
                && QuotedTitles.end(cursor, draft.at) < 0
                && cursor.isQuote(draft.at)
                && cursor.is(draft.at + 1, Pos.NOUN, Pos.ADJ, Pos.PROPN)) {
            draft.at++;
        }
    }

    private static @Nullable NounChunk numberAlone(Cursor cursor, NounDraft draft) {
        if (draft.number == null || draft.at == draft.begin) {
            return null;
        }
        int last = draft.at - 1;
        draft.morphology = cursor.at(last).morphology();
        return draft.finish(Word.of(cursor.at(last).text(), cursor.at(last).lemma(), Word.Kind.OTHER));
    }

    /** Returns the closed classes of the language. */
    public final Tables tables() {
        return tables;
    }

    /** Returns what the lexicon says of the words of the language. */
    public final Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns whether a number below zero begins here, whose sign is no dash. */
    public final boolean isBelowZero(Cursor cursor, int at) {
        return counts.isBelowZero(cursor.tokens(), at);
    }

    /** Returns how many tokens the noun or name at this place has. */
    public final int lengthOfNoun(Cursor cursor, int at) {
        return lexicon.length(cursor, at);
    }

    /** Returns whether the word at this place can say when something is. */
    public final boolean isTime(Cursor cursor, int at) {
        return times.isTime(cursor, at);
    }

    /** Returns whether these words can be what a person or institution is called before its name. */
    public final boolean isRole(String lemma) {
        return roles.isRole(lemma);
    }
}
