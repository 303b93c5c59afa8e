package org.constat.language.sentences.preposition;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Knows where "de" is an article of the subject, as some of it does something ("De la neige est tombée"). */
final class SubjectBehindDe {
    private final Government government;

    SubjectBehindDe(Government government) {
        this.government = government;
    }

    /** "De la neige est tombée", "Du sable recouvre la route": some of it, before its verb. */
    boolean isSubject(State state, PrepositionChunk preposition) {
        NounChunk noun = state.noun();
        return government.isFrench()
                && opens(state)
                && noun != null
                && preposition.lemma().equals("de")
                && isSome(preposition, noun)
                && state.current.awaitsVerb()
                && state.current.subjects().isEmpty()
                && isVerbBehind(state);
    }

    private static boolean opens(State state) {
        return state.index < 2
                || state.ahead.at(state.index - 2) instanceof PunctuationChunk
                || state.ahead.at(state.index - 2) instanceof ConnectorChunk;
    }

    private static boolean isSome(PrepositionChunk preposition, NounChunk noun) {
        return (preposition.article() || noun.determiner() == Determiner.DEFINITE) && !noun.isName() && !noun.time();
    }

    private boolean isVerbBehind(State state) {
        return state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && verb.isFinite()
                && !government.governs(verb.lemma(), "de");
    }
}
