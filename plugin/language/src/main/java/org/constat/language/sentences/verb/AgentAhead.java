package org.constat.language.sentences.verb;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.state.State;

/**
 * Finds who does what an English past form says behind what it makes of its noun: "called unfair by unions".
 *
 * @since 0.1
 */
public final class AgentAhead {
    private static final int FARTHEST = 6;

    private AgentAhead() {}

    /** Returns whether nothing but a quality stands between a verb and "by". */
    public static boolean isBehind(State state, int verb) {
        for (int i = verb + 1; i <= verb + FARTHEST; i++) {
            if (state.ahead.at(i) instanceof PrepositionChunk preposition
                    && !preposition.lemma().equals("as")) {
                return preposition.lemma().equals("by");
            }
            if (!isQuality(state, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isQuality(State state, int at) {
        return state.ahead.at(at) instanceof AdjectiveChunk
                || state.ahead.at(at) instanceof AdverbChunk
                || state.ahead.at(at) instanceof PrepositionChunk
                || (state.ahead.at(at) instanceof ConnectorChunk connector
                        && connector.lemma().equals("as"))
                || state.ahead.isMark(at, PunctuationChunk.Kind.QUOTE);
    }
}
