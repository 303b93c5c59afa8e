package org.constat.language.phrases.chunker;

import java.util.List;
import org.constat.Word.Kind;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Pos;
import org.constat.lexicon.Concept;
import org.jspecify.annotations.Nullable;

/** Reads an adjective of several words behind a verb that judges: "considers the fee out of reach", "juge le tarif hors de portée". */
final class JudgedExpressions {
    private static final int FARTHEST = 8;

    private final Vocabulary vocabulary;

    JudgedExpressions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Nullable
    AdjectiveChunk read(Cursor cursor, int at) {
        boolean opens = cursor.lower(at).equals("out") || cursor.lower(at).equals("hors");
        int length = opens && isJudged(cursor, at)
                ? vocabulary.longest(
                        cursor.tokens(), at, sense -> sense.concept().kind() == Concept.Kind.ADJECTIVE)
                : 0;
        return length == 0
                ? null
                : new AdjectiveChunk(
                        at,
                        at + length,
                        Words.expression(cursor.tokens(), at, at + length, Kind.ADJECTIVE),
                        List.of(),
                        cursor.at(at).morphology());
    }

    private boolean isJudged(Cursor cursor, int at) {
        for (int i = at - 1; i >= 0 && i >= at - FARTHEST && !cursor.is(i, Pos.PUNCT); i--) {
            if (cursor.isVerb(i)) {
                return vocabulary.any(
                        cursor.lemma(i), sense -> sense.concept().id().equals("consider-as"));
            }
        }
        return false;
    }
}
