package org.constat.language.sentences.preposition;

import java.util.Objects;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.State;

/** Knows the comma that closes an inserted relative clause: "moves its plant, which employs 80 people, from Lund to Oslo". */
final class ClosedRelative {

    private ClosedRelative() {}

    /** Returns whether a preposition stands behind such a comma, and goes on in the clause around. */
    static boolean isClosed(State state) {
        Clause clause = state.current;
        Clause around = clause.parent();
        PrepositionChunk preposition = state.preposition;
        return clause.isRelative()
                && clause.verb() != null
                && around != null
                && around.verb() != null
                && preposition != null
                && leads(preposition)
                && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA)
                && isInserted(state);
    }

    static void leave(State state) {
        state.current = Objects.requireNonNull(state.current.parent());
        state.chain.clear();
    }

    /** What says where to or from whom belongs to a verb, and is hardly added to another behind a comma. */
    private static boolean leads(PrepositionChunk preposition) {
        return switch (preposition.lemma()) {
            case "from", "to", "into", "onto", "de", "à", "vers" -> true;
            default -> false;
        };
    }

    /** Returns whether the relative clause was opened behind a comma as well, and holds no other. */
    private static boolean isInserted(State state) {
        for (int i = state.index - 3; i > 0; i--) {
            if (state.ahead.isMark(i, PunctuationChunk.Kind.COMMA)) {
                return state.ahead.at(i + 1) instanceof ConnectorChunk connector
                        && connector.lemma().equals(state.current.marker())
                        && state.ahead.at(i - 1) instanceof NounChunk;
            }
        }
        return false;
    }
}
