package org.constat.language.sentences;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;

/** Knows when a preposition says more of who speaks, or of what a name is ("Ruth Calder, a chemist at the institute"). */
final class DescribedPerson {
    private final Government government;

    DescribedPerson(Government government) {
        this.government = government;
    }

    /** "according to people familiar with the talks": what hangs on who speaks. */
    boolean isSource(State state) {
        Nominal first = state.outermost();
        return !government.isFrench()
                && !state.afterBoundary
                && first != null
                && (state.current.sources().contains(first)
                        || state.root().sources().contains(first));
    }

    /** "said Ruth Calder, a chemist at the institute", "le Lumex, un vaccin contre la grippe": of the noun beside a name. */
    static boolean isApposed(State state) {
        Nominal last = state.innermost();
        boolean apposed = last != null
                && !last.chunk().isName()
                && last.chunk().determiner() != Determiner.NONE
                && state.chain.stream().anyMatch(noun -> noun.appositions().contains(last));
        boolean speaker = state.current.kind() == Clause.Kind.SPEAKER
                && last != null
                && last != state.outermost()
                && !last.chunk().isName();
        NounChunk noun = state.noun();
        return speaker || (apposed && noun != null && !noun.time());
    }
}
