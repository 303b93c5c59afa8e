package org.constat.language.sentences.preposition;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Knows when a time is that of the event before it, and not of what is said ("depuis le début des travaux en mai", "since the
 * fire in 1976").
 */
final class TimeOfEvent {
    private final Government government;

    TimeOfEvent(Government government) {
        this.government = government;
    }

    /** "depuis le début des travaux en mai": May is when the work began. */
    boolean isIn(State state, PrepositionChunk preposition) {
        NounChunk noun = state.noun();
        boolean when = preposition.lemma().equals("en")
                || preposition.lemma().equals("in")
                || preposition.lemma().equals("à");
        if (noun == null || !noun.time() || !when || state.afterBoundary) {
            return false;
        }
        return (government.isFrench() && isEvent(state)) || (isYear(noun) && isOfHappening(state));
    }

    private static boolean isYear(NounChunk noun) {
        String text = noun.head().lemma();
        return text.length() == 4 && (text.startsWith("1") || text.startsWith("20"));
    }

    /** "depuis l'incendie de 1976", "a film about the murder of the judge in 1992". */
    private boolean isOfHappening(State state) {
        Nominal event = state.outermost();
        return event != null
                && government.isHappening(event.chunk())
                && state.current.arguments().stream()
                        .anyMatch(argument -> argument.nominal() == event && isAround(argument.preposition()));
    }

    private static boolean isAround(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && switch (preposition.role()) {
                    case "since", "after", "about", "because", "before", "including" -> true;
                    default -> false;
                };
    }

    private boolean isEvent(State state) {
        Nominal event = state.outermost();
        return event != null
                && government.isEvent(event.chunk())
                && state.current.arguments().stream().anyMatch(argument -> argument.nominal() == event);
    }
}
