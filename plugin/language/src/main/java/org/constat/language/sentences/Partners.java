package org.constat.language.sentences;

import org.constat.Quantity;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.jspecify.annotations.Nullable;

/** Finds the noun that another one is joined with. */
final class Partners {
    private Partners() {}

    /** "l'échange de prisonniers et le rapatriement": like goes with like, else with the nearest. */
    static @Nullable Nominal partner(State state, Nominal nominal) {
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            Nominal candidate = state.chain.get(i);
            boolean joins = i == 0
                    || (isBare(candidate.chunk()) == isBare(nominal.chunk()) && isBareOrSame(candidate, nominal));
            if (joins && isAlike(candidate.chunk(), nominal.chunk()) && !candidate.isMember()) {
                return candidate;
            }
        }
        return isBare(nominal.chunk()) ? state.innermost() : state.outermost();
    }

    /** A complement is joined by one that is introduced in the same way. */
    static boolean isBareOrSame(Nominal candidate, Nominal nominal) {
        return candidate.chunk().determiner() == nominal.chunk().determiner()
                && (candidate.chunk().quantity() == null) == (nominal.chunk().quantity() == null);
    }

    static boolean isAlike(NounChunk one, NounChunk other) {
        return one.isName() == other.isName() && (one.isName() || isBare(one) == isBare(other));
    }

    static boolean isBare(NounChunk chunk) {
        return chunk.determiner() == Determiner.NONE && chunk.quantity() == null;
    }

    static boolean isEnumerated(Nominal partner, Nominal nominal) {
        Quantity second = nominal.chunk().quantity();
        return partner.chunk().quantity() != null
                && second != null
                && !second.ordinal()
                && !nominal.chunk().isName();
    }
}
