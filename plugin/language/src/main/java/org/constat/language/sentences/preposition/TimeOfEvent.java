package org.constat.language.sentences.preposition;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Knows when a time is that of the event before it, and not of what is said ("depuis le début des travaux en mai"). */
final class TimeOfEvent {
    private final Government government;

    TimeOfEvent(Government government) {
        this.government = government;
    }

    /** "depuis le début des travaux en mai": May is when the work began. */
    boolean isIn(State state, PrepositionChunk preposition) {
        NounChunk noun = state.noun();
        boolean when = preposition.lemma().equals("en") || preposition.lemma().equals("à");
        return government.isFrench() && noun != null && noun.time() && when && !state.afterBoundary && isEvent(state);
    }

    private boolean isEvent(State state) {
        Nominal event = state.outermost();
        return event != null
                && government.isEvent(event.chunk())
                && state.current.arguments().stream().anyMatch(argument -> argument.nominal() == event);
    }
}
