package org.constat.language.sentences.parser;

import java.util.Objects;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.preposition.SamePreposition;
import org.constat.language.sentences.state.State;

/** "relies on seeds sold by Lund, but not on its advice": what is taken out belongs to the clause around what describes a noun. */
final class ContrastBehindDescription {
    private ContrastBehindDescription() {}

    /** Goes on with the clause around, where the negation at hand takes something out of that one. */
    static void leave(State state) {
        Clause described = state.current;
        Nominal host = described.host();
        Clause around = described.parent();
        boolean describes = described.isRelative() || described.kind() == Clause.Kind.PARTICIPLE;
        if (describes && host != null && around != null && described.verb() != null && isOfAround(state, host)) {
            state.current = around;
            state.chain.clear();
            if (state.ahead.at(state.index + 1) instanceof NounChunk) {
                state.place(host);
            }
        }
    }

    private static boolean isOfAround(State state, Nominal host) {
        Clause described = state.current;
        Clause around = Objects.requireNonNull(described.parent());
        Chunk next = state.ahead.at(state.index + 1);
        if (next instanceof PrepositionChunk preposition) {
            return SamePreposition.partner(described, preposition) == null
                    && SamePreposition.partner(around, preposition) != null;
        }
        VerbChunk verb = described.verb();
        return verb != null
                && verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                && described.objects().isEmpty()
                && around.objects().stream().anyMatch(object -> object.members().contains(host));
    }
}
