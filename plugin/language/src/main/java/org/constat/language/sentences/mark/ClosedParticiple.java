package org.constat.language.sentences.mark;

import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;

/** Leaves a participle that two commas set apart for a time that ends the sentence: "attend deux avions, prêtés par Oslo, mardi". */
final class ClosedParticiple {
    private ClosedParticiple() {}

    /** Goes on with the clause around, where the comma at hand is the second one. */
    static void leave(State state) {
        Clause clause = state.current;
        Clause around = clause.parent();
        VerbChunk verb = around == null ? null : around.verb();
        if (clause.kind() == Clause.Kind.PARTICIPLE
                && clause.isApart()
                && clause.host() != null
                && around != null
                && verb != null
                && verb.isFinite()
                && isTimeAtEnd(state)) {
            state.current = around;
            state.chain.clear();
        }
    }

    /** Goes on with the noun before the parentheses: "Clara (jouée par Anne Holm), qui arrive à Lund". */
    static void leaveParentheses(State state) {
        Clause clause = state.current;
        Nominal host = clause.host();
        if (clause.kind() == Clause.Kind.PARTICIPLE && host != null && clause.parent() != null) {
            state.current = clause.parent();
            state.chain.clear();
            state.chain.add(host);
        }
    }

    private static boolean isTimeAtEnd(State state) {
        int time = state.index + (state.ahead.at(state.index + 1) instanceof PrepositionChunk ? 2 : 1);
        Chunk end = state.ahead.at(time + 1);
        return state.ahead.at(time) instanceof NounChunk noun
                && noun.time()
                && (end == null
                        || (end instanceof PunctuationChunk
                                && !state.ahead.isMark(time + 1, PunctuationChunk.Kind.COMMA)));
    }
}
