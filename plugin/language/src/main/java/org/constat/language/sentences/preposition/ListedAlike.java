package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Knows where a comma between nouns that all have the same preposition stands for "and" ("discute du prix, de la durée
 * et du lieu").
 */
final class ListedAlike {
    private static final int LONGEST = 16;

    private ListedAlike() {}

    static boolean isIn(State state, PrepositionChunk preposition) {
        if (!state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA)) {
            return false;
        }
        for (int i = state.index + 1; i < state.index + LONGEST; i++) {
            Chunk chunk = state.ahead.at(i);
            boolean goesOn = state.ahead.isMark(i, PunctuationChunk.Kind.COMMA) || isAnd(chunk);
            if (goesOn ? !isSame(state.ahead.at(i + 1), preposition) : !isOfMember(chunk)) {
                return false;
            }
            if (isAnd(chunk)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnd(@Nullable Chunk chunk) {
        return chunk instanceof ConnectorChunk connector && connector.kind() == ConnectorChunk.Kind.COORDINATOR;
    }

    private static boolean isOfMember(@Nullable Chunk chunk) {
        return chunk instanceof PrepositionChunk || chunk instanceof NounChunk;
    }

    /** "du chômage, de la pauvreté et des crimes": behind "and", "des" may be read as an article. */
    private static boolean isSame(@Nullable Chunk chunk, PrepositionChunk preposition) {
        return chunk instanceof NounChunk noun
                ? preposition.lemma().equals("de") && noun.determiner() == Determiner.INDEFINITE
                : chunk instanceof PrepositionChunk other && other.lemma().equals(preposition.lemma());
    }
}
