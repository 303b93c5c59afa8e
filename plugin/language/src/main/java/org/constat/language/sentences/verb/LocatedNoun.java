package org.constat.language.sentences.verb;

import java.util.List;
import java.util.stream.Stream;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a participle describes across the name of where it is: "a fair in Oslo organised by the bank", "un bar à Pau tenu par lui".
 *
 * @since 0.1
 */
public final class LocatedNoun {
    private LocatedNoun() {}

    /** Returns the noun in front of the place; null where no named place stands between a noun and the participle. */
    public static @Nullable Nominal of(State state) {
        boolean where = state.before() instanceof NounChunk place
                && isBareName(place)
                && state.ahead.at(state.index - 2) instanceof PrepositionChunk preposition
                && isWhere(preposition);
        if (!where || !(state.ahead.at(state.index - 3) instanceof NounChunk thing) || !isThing(thing)) {
            return null;
        }
        return Stream.of(
                        state.chain,
                        state.current.objects(),
                        state.current.subjects(),
                        state.current.arguments().stream()
                                .map(Prepositional::nominal)
                                .toList())
                .flatMap(List::stream)
                .filter(nominal -> nominal.chunk().equals(thing))
                .findFirst()
                .orElseGet(() -> whole(state));
    }

    /** "une usine de papier à Pau qui": the place hangs on the mill, and not on the paper. */
    private static @Nullable Nominal whole(State state) {
        Nominal place = state.innermost();
        return state.chain.stream()
                .filter(nominal -> nominal.complements().stream().anyMatch(complement -> complement.nominal() == place))
                .findFirst()
                .orElse(null);
    }

    static boolean isBareName(NounChunk noun) {
        return noun.isName() && noun.determiner() == Determiner.NONE && noun.title() == null && !noun.time();
    }

    static boolean isWhere(PrepositionChunk preposition) {
        return switch (preposition.lemma()) {
            case "in", "at", "near", "outside", "en", "près de" -> true;
            case "à" -> !preposition.article();
            default -> false;
        };
    }

    private static boolean isThing(NounChunk noun) {
        return !noun.isName() && !noun.isPronoun() && !noun.time();
    }
}
