package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Knows when a preposition says more of who speaks, or of what a name is ("Ruth Calder, a chemist at the institute").
 *
 * @since 0.1
 */
public final class DescribedPerson {
    private final Government government;

    public DescribedPerson(Government government) {
        this.government = government;
    }

    /** "according to people familiar with the talks", "selon le commissaire aux comptes": what hangs on who speaks. */
    boolean isSource(State state, PrepositionChunk preposition) {
        Nominal first = state.outermost();
        boolean hangs = !government.isFrench()
                || (preposition.article() && preposition.lemma().equals("à"));
        return hangs
                && !state.afterBoundary
                && first != null
                && (state.current.sources().contains(first)
                        || state.root().sources().contains(first));
    }

    /** "Lund, médecin à Lille depuis dix ans et maire, a démissionné", "Pour Lund, médecin à Lille, …": what he is. */
    public @Nullable Nominal role(State state) {
        boolean before =
                !state.current.subjects().isEmpty() || !state.current.sources().isEmpty();
        boolean near = (state.current.awaitsVerb() && before) || state.current.kind() == Clause.Kind.SPEAKER;
        return near && !state.afterBoundary
                ? state.chain.stream()
                        .filter(noun -> isRole(noun.chunk()) || isRoleOfThing(noun))
                        .filter(noun -> state.chain.stream()
                                .anyMatch(other -> other.appositions().contains(noun)))
                        .reduce((first, last) -> last)
                        .orElse(null)
                : null;
    }

    /** "La ville, capitale de la région depuis 1950, accueille": bare, and of something. */
    private boolean isRoleOfThing(Nominal noun) {
        return government.isFrench()
                && !noun.chunk().isName()
                && Partners.isBare(noun.chunk())
                && noun.complements().stream()
                        .map(Prepositional::preposition)
                        .anyMatch(preposition -> preposition != null && preposition.isOf());
    }

    /** Returns whether a noun without an article says what somebody is. */
    public boolean isRole(NounChunk noun) {
        return government.isFrench() && !noun.isName() && Partners.isBare(noun) && government.isSomebody(noun);
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
