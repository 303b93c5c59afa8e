package org.constat.language.phrases.chunker;

import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.PhraseTable.Entry;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.LoneAdjectives;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Reads what stands between nouns and verbs: punctuation, prepositions, connectors, adverbs. */
final class ConnectiveReader {
    private final Tables tables;
    private final PrepositionUse prepositions;

    ConnectiveReader(Tables tables) {
        this.tables = tables;
        this.prepositions = new PrepositionUse(tables);
    }

    @Nullable
    Chunk read(Cursor cursor, int at) {
        PunctuationChunk.Kind mark = mark(cursor, at);
        if (mark != null) {
            return new PunctuationChunk(at, at + 1, mark);
        }
        Chunk growing = LoneAdjectives.readMoreAndMore(cursor, at);
        if (growing != null) {
            return growing;
        }
        if (ExampleOfKind.isIntroduced(cursor, at)) {
            return new PrepositionChunk(at, at + 1, cursor.lower(at), "including", false);
        }
        if (isOnly(cursor, at)) {
            String only = cursor.lemma(at);
            return new AdverbChunk(at, at + 1, Word.of(only, only, Kind.ADVERB), AdverbChunk.Kind.MANNER);
        }
        Entry preposition = preposition(cursor, at);
        Entry connector = tables.find(Category.CONNECTOR, cursor.tokens(), at);
        Entry adverb = tables.find(Category.ADVERB, cursor.tokens(), at);
        return longest(
                at,
                prepositions.isPreposition(cursor, at, preposition) ? preposition : null,
                ConnectorUse.isConnector(cursor, at, connector) ? connector : null,
                AdverbUse.isAdverb(cursor, at, adverb) ? adverb : null,
                cursor);
    }

    private @Nullable Entry preposition(Cursor cursor, int at) {
        Entry longest = tables.find(Category.PREPOSITION, cursor.tokens(), at);
        return PrepositionUse.isWrittenThere(cursor, at, longest)
                ? tables.find(Category.PREPOSITION, cursor.tokens().subList(0, at + 1), at)
                : longest;
    }

    /** "n'accepte en caution que des titres": "que" apart from its "ne" is "seulement", and opens no clause. */
    private static boolean isOnly(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADV)
                && cursor.lower(at).startsWith("qu")
                && !cursor.lemma(at).startsWith("qu");
    }

    private static @Nullable Chunk longest(
            int at, @Nullable Entry preposition, @Nullable Entry connector, @Nullable Entry adverb, Cursor cursor) {
        int most = Math.max(size(preposition), Math.max(size(connector), size(adverb)));
        if (adverb != null && size(adverb) == most && !(most == 1 && (preposition != null || connector != null))) {
            int end = at + most;
            Word word = Word.of(Words.text(cursor.tokens(), at, end), adverb.text(), Kind.ADVERB);
            return new AdverbChunk(at, end, word, AdverbChunk.Kind.valueOf(adverb.value()));
        }
        boolean clause = connector != null
                && size(connector) == most
                && (preposition == null || size(preposition) < most || ClauseAhead.is(cursor, at + most));
        if (connector != null && clause) {
            ConnectorChunk.Kind kind = ConnectorUse.isSinceThen(cursor, at)
                    ? ConnectorChunk.Kind.CIRCUMSTANCE
                    : ConnectorChunk.Kind.valueOf(connector.value());
            return new ConnectorChunk(at, at + most, connector.text(), kind);
        }
        return preposition == null || size(preposition) < most
                ? null
                : new PrepositionChunk(
                        at, at + most, preposition.text(), preposition.value(), hasArticle(cursor, at + most - 1));
    }

    private static boolean hasArticle(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "du", "des", "au", "aux" -> true;
            default -> false;
        };
    }

    private static int size(@Nullable Entry entry) {
        return entry == null ? 0 : entry.words().size();
    }

    private static PunctuationChunk.@Nullable Kind mark(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "," -> PunctuationChunk.Kind.COMMA;
            case ":" -> PunctuationChunk.Kind.COLON;
            case ";" -> PunctuationChunk.Kind.SEMICOLON;
            case "\"" -> PunctuationChunk.Kind.QUOTE;
            case "(", "[" -> PunctuationChunk.Kind.OPEN;
            case ")", "]" -> PunctuationChunk.Kind.CLOSE;
            case "-", "–", "—", "--", "•" -> PunctuationChunk.Kind.DASH;
            case ".", "!", "…", "..." -> PunctuationChunk.Kind.STOP;
            case "?" -> PunctuationChunk.Kind.QUESTION;
            default -> null;
        };
    }
}
