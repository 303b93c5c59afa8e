package org.constat.language.sentences.preposition;

import java.util.List;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Knows where a noun goes that "and" joins to an earlier one by the same preposition ("à la grêle et aux inondations").
 *
 * @since 0.1
 */
public final class SamePreposition {

    private SamePreposition() {}

    /** Returns the circumstance of the clause that it goes on with, or null. */
    public static @Nullable Nominal partner(Clause clause, PrepositionChunk preposition) {
        List<Prepositional> arguments = clause.arguments();
        for (int i = arguments.size() - 1; i >= 0; i--) {
            if (isSame(arguments.get(i).preposition(), preposition)) {
                return arguments.get(i).nominal();
            }
        }
        return null;
    }

    /** "en Inde et au Pakistan", "à Cuba et en Haïti": returns the preposition of the land before, or the same one. */
    static PrepositionChunk ofLand(State state, PrepositionChunk preposition) {
        if (!state.afterCoordinator
                || !isIn(preposition)
                || !(state.ahead.at(state.index) instanceof NounChunk land)
                || !isLand(land)
                || !(state.ahead.at(state.index - 3) instanceof NounChunk other)
                || !isLand(other)
                || !(state.ahead.at(state.index - 4) instanceof PrepositionChunk before)) {
            return preposition;
        }
        return isIn(before)
                        && (before.lemma().equals("en") || preposition.lemma().equals("en"))
                ? before
                : preposition;
    }

    private static boolean isIn(PrepositionChunk preposition) {
        return preposition.lemma().equals("en") || preposition.lemma().equals("à");
    }

    private static boolean isLand(NounChunk noun) {
        return noun.isName() && noun.title() == null && !noun.time();
    }

    /** "de l'UE ou de l'OTAN": the second hangs where the first does. */
    static @Nullable Nominal host(State state, PrepositionChunk preposition) {
        for (int i = state.chain.size() - 1; i > 0; i--) {
            if (hangsBy(preposition, state.chain.get(i), state.chain.get(i - 1))) {
                return state.chain.get(i - 1);
            }
        }
        boolean ofSubject = preposition.isOf() && state.chain.size() == 1 && state.current.awaitsVerb();
        return ofSubject ? state.outermost() : null;
    }

    private static boolean hangsBy(PrepositionChunk preposition, Nominal nominal, Nominal above) {
        return above.complements().stream()
                .anyMatch(
                        complement -> complement.nominal() == nominal && isSame(complement.preposition(), preposition));
    }

    private static boolean isSame(@Nullable PrepositionChunk first, PrepositionChunk second) {
        return first != null
                && (first.lemma().equals(second.lemma()) || first.lemma().endsWith(" " + second.lemma()));
    }
}
