package org.constat.language.sentences.preposition;

import java.util.List;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;

/** Knows that a place behind a cause is that of the cause: "est coupée en raison de travaux sur un quai", "because of a fire in a barn". */
final class PlaceOfCause {
    private PlaceOfCause() {}

    private static boolean isWhere(PrepositionChunk preposition) {
        return preposition.role().equals("place") || preposition.lemma().equals("sur");
    }

    static boolean isIn(State state, PrepositionChunk preposition) {
        List<Prepositional> arguments = state.current.arguments();
        Prepositional last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        Nominal nearest = state.innermost();
        return isWhere(preposition)
                && last != null
                && last.preposition() != null
                && last.preposition().role().equals("because")
                && last.nominal() == nearest
                && !nearest.chunk().time();
    }
}
