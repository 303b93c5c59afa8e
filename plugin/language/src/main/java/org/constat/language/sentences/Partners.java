package org.constat.language.sentences;

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
            if (joins && isAlike(candidate.chunk(), nominal.chunk()) && !isMember(state, i)) {
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

    static boolean isMember(State state, int index) {
        return index > 0 && state.chain.get(index - 1).conjuncts().contains(state.chain.get(index));
    }

    static boolean isAlike(NounChunk one, NounChunk other) {
        return one.isName() == other.isName() && isBare(one) == isBare(other);
    }

    static boolean isBare(NounChunk chunk) {
        return chunk.determiner() == Determiner.NONE && chunk.quantity() == null;
    }

    static boolean isEnumerated(Nominal partner, Nominal nominal) {
        return partner.chunk().quantity() != null
                && nominal.chunk().quantity() != null
                && !nominal.chunk().isName();
    }
}
