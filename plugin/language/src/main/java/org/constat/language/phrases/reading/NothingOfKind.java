package org.constat.language.phrases.reading;

import java.util.List;
import org.constat.Word;
import org.constat.Word.Kind;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Words;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** "nothing illegal", "rien d'illégal": no thing of that kind, and not nothing at all. */
final class NothingOfKind {

    private NothingOfKind() {}

    /** Returns the pronoun that begins here with what describes it, or null. */
    static @Nullable NounChunk read(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "nothing" -> isLone(cursor, at + 1) ? thing(cursor, at, at + 1, "thing") : null;
            case "rien" ->
                cursor.lemma(at + 1).equals("de") && isFrenchAdjective(cursor, at + 2)
                        ? thing(cursor, at, at + 2, "chose")
                        : null;
            default -> null;
        };
    }

    private static boolean isLone(Cursor cursor, int adjective) {
        return cursor.is(adjective, Pos.ADJ) && !cursor.is(adjective + 1, Pos.NOUN, Pos.PROPN, Pos.ADJ);
    }

    private static boolean isFrenchAdjective(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADJ, Pos.NOUN) && !cursor.isCapitalised(at) && !cursor.is(at + 1, Pos.NOUN, Pos.ADJ);
    }

    private static NounChunk thing(Cursor cursor, int at, int adjective, String lemma) {
        Word head = Word.of(cursor.at(at).text(), lemma, Kind.NOUN);
        return new NounChunk(
                at,
                adjective + 1,
                head,
                List.of(Words.of(cursor.at(adjective), Kind.ADJECTIVE)),
                null,
                Determiner.NEGATIVE,
                null,
                null,
                cursor.at(at).morphology(),
                false);
    }
}
