package org.constat.language.sentences.preposition;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Knows of when a figure is that another is set against: "a vendu 30 bus en mai, contre 12 un an plus tôt",
 * "une hausse de 3 % en mai, après 2 % en avril".
 *
 * @since 0.1
 */
public final class EarlierFigure {

    private EarlierFigure() {}

    /** Returns whether a time without preposition stands behind such a figure. */
    public static boolean isBefore(State state, NounChunk time) {
        return time.time() && figure(state) != null && state.before() == figure(state);
    }

    /** Returns whether a time with a preposition stands behind such a figure. */
    static boolean isIn(State state) {
        NounChunk time = state.noun();
        return time != null && time.time() && figure(state) != null && state.ahead.at(state.index - 2) == figure(state);
    }

    private static @Nullable NounChunk figure(State state) {
        Nominal last = state.innermost();
        return last != null
                        && last.chunk().quantity() != null
                        && !last.chunk().time()
                        && state.current.arguments().stream()
                                .anyMatch(argument -> argument.nominal() == last && isAgainst(argument.preposition()))
                ? last.chunk()
                : null;
    }

    private static boolean isAgainst(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && (preposition.role().equals("against") || preposition.lemma().equals("après"));
    }
}
