package org.constat.language.sentences.state;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;

/**
 * Knows where a clause of its own begins behind a comma and "and": "vers Brest et Vigo, et les pertes montent".
 *
 * @since 0.1
 */
public final class NextClause {
    private NextClause() {}

    /** Returns whether the first comma behind a noun parts it from another noun, behind "and" or "but", that has the verb ahead. */
    public static boolean isBehindComma(State state) {
        int comma = state.index + 1;
        while (state.ahead.at(comma) instanceof PrepositionChunk && state.ahead.at(comma + 1) instanceof NounChunk) {
            comma += 2;
        }
        return state.ahead.isMark(comma, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(comma + 1) instanceof ConnectorChunk connector
                && connector.kind() == ConnectorChunk.Kind.COORDINATOR
                && state.ahead.at(comma + 2) instanceof NounChunk subject
                && !subject.time()
                && state.ahead.verbOf(comma + 2) >= 0;
    }
}
