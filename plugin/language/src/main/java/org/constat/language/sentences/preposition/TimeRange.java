package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Knows two times that one stretch begins and ends with ("de mai à novembre", "between 2014 and 2016").
 *
 * @since 0.1
 */
public final class TimeRange {
    private TimeRange() {}

    /** Returns the preposition with which the noun at hand begins or ends a stretch of time, or null. */
    static @Nullable PrepositionChunk preposition(State state, PrepositionChunk preposition) {
        if (!isTime(state, state.index)) {
            return null;
        }
        boolean begins = isFrom(preposition) && isTo(state, state.index + 1) && isTime(state, state.index + 2);
        boolean ends = isTo(state, state.index - 1) && isTime(state, state.index - 2) && isFrom(state, state.index - 3);
        if (isNight(state.ahead.at(state.index - (begins ? 2 : 4)))) {
            return null;
        }
        return begins ? preposition.as("since") : ends ? preposition.as(isMoved(state) ? "time" : "until") : null;
    }

    /** "postponed from Monday to Thursday": one day instead of another, and no stretch. */
    private static boolean isMoved(State state) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && switch (verb.lemma()) {
                    case "postpone", "move", "reschedule", "delay", "defer", "shift" -> true;
                    case "reporter", "repousser", "décaler", "différer", "déplacer", "avancer", "ajourner" -> true;
                    default -> false;
                };
    }

    /** "dans la nuit du 8 au 9 novembre": one night, and no stretch of days. */
    private static boolean isNight(@Nullable Chunk chunk) {
        return chunk instanceof NounChunk noun
                && (noun.head().lemma().equals("nuit") || noun.head().lemma().equals("night"));
    }

    /** "entre 2014 et 2016": returns the time that the second one goes on with, or null. */
    public static @Nullable Nominal between(State state, NounChunk noun) {
        if (!state.afterCoordinator || !noun.time() || state.current.arguments().isEmpty()) {
            return null;
        }
        Prepositional last =
                state.current.arguments().get(state.current.arguments().size() - 1);
        PrepositionChunk preposition = last.preposition();
        boolean open = preposition != null
                && preposition.role().equals("between")
                && last.nominal().chunk().time()
                && last.nominal().chunk() == state.ahead.at(state.index - 2);
        return open ? last.nominal() : null;
    }

    private static boolean isTime(State state, int at) {
        return state.ahead.at(at) instanceof NounChunk noun
                && noun.time()
                && (noun.quantity() == null || noun.isHour());
    }

    private static boolean isFrom(State state, int at) {
        return state.ahead.at(at) instanceof PrepositionChunk preposition && isFrom(preposition);
    }

    private static boolean isFrom(PrepositionChunk preposition) {
        return preposition.lemma().equals("de") || preposition.lemma().equals("from");
    }

    private static boolean isTo(State state, int at) {
        return state.ahead.at(at) instanceof PrepositionChunk preposition
                && switch (preposition.lemma()) {
                    case "à", "to", "until", "till", "jusqu' à" -> true;
                    default -> false;
                };
    }
}
