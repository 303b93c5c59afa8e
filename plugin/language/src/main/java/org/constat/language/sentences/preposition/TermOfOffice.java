package org.constat.language.sentences.preposition;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows the office that a stretch of time was held for: "Jean Roy, maire de Lens de 1995 à 2001, a été jugé" was not judged so long. */
final class TermOfOffice {
    private TermOfOffice() {}

    /** Returns the office behind a comma that the time at hand belongs to, or null. */
    static @Nullable Nominal of(State state, PrepositionChunk preposition, NounChunk time, Government government) {
        boolean span = preposition.role().equals("since") || preposition.role().equals("until");
        if (!span || !time.time()) {
            return null;
        }
        for (int i = state.chain.size() - 1; i > 0; i--) {
            Nominal office = state.chain.get(i);
            if (!office.chunk().isName()
                    && government.isSomebody(office.chunk())
                    && isApposed(state, office)
                    && isUnbroken(state, office.chunk())) {
                return office;
            }
        }
        return null;
    }

    /** Gives the office the time, of which it is not ("de 1995"). */
    static void hold(Nominal office, PrepositionChunk span, Nominal time) {
        office.complement(new Prepositional(
                new PrepositionChunk(span.begin(), span.end(), span.role(), span.role(), span.article()), time));
    }

    private static boolean isApposed(State state, Nominal office) {
        return state.chain.stream().anyMatch(named -> named.appositions().contains(office));
    }

    private static boolean isUnbroken(State state, NounChunk office) {
        int at = state.index - 1;
        while (state.ahead.at(at) instanceof PrepositionChunk || state.ahead.at(at) instanceof NounChunk) {
            if (state.ahead.at(at) == office) {
                return true;
            }
            at--;
        }
        return false;
    }
}
