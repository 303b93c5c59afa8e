package org.constat.language.sentences.preposition;

import java.util.List;
import java.util.Set;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * "freed the crew under a deal with Norway", "a démissionné après un conflit avec la région": with whom the deal or the conflict is,
 * and not with whom the deed was done.
 */
final class PartnerInCause {
    /** How a deed stands to what is no part of it. */
    private static final Set<String> APART =
            Set.of("under", "because", "despite", "without", "if", "after", "before", "since", "until");

    private final Government government;

    PartnerInCause(Government government) {
        this.government = government;
    }

    /** Returns what somebody is a partner in, or null. */
    @Nullable
    Nominal host(State state, PrepositionChunk preposition) {
        boolean with = preposition.lemma().equals("avec") || preposition.lemma().equals("with");
        Nominal first = state.outermost();
        return with && first != null && isApart(state, first)
                ? state.chain.stream()
                        .filter(nominal ->
                                government.isPartnered(nominal.chunk().head().lemma()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean isApart(State state, Nominal first) {
        List<Prepositional> arguments = state.current.arguments();
        Prepositional last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        return last != null
                && last.nominal() == first
                && last.preposition() != null
                && APART.contains(last.preposition().role());
    }
}
