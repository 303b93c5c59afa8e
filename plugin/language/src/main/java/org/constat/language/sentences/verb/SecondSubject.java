package org.constat.language.sentences.verb;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.state.State;

/**
 * Knows whether a verb ahead is that of another subject: "The board met in May and a member resigned", "The team lost at
 * home, and its captain left".
 */
final class SecondSubject {
    private SecondSubject() {}

    /** Returns whether a noun behind "and" is the subject of this verb, where it can hardly be joined to the noun before. */
    static boolean isBefore(State state, int verb) {
        for (int i = verb - 2; i > state.index; i--) {
            if (state.ahead.at(i) instanceof ConnectorChunk connector
                    && connector.kind() == ConnectorChunk.Kind.COORDINATOR) {
                return state.ahead.at(i + 1) instanceof NounChunk subject
                        && !subject.time()
                        && state.ahead.leadsToVerb(i + 1)
                        && isApart(state, i);
            }
        }
        return false;
    }

    private static boolean isApart(State state, int coordinator) {
        return state.ahead.isMark(coordinator - 1, PunctuationChunk.Kind.COMMA)
                || (state.ahead.at(coordinator - 1) instanceof NounChunk before && before.time());
    }
}
