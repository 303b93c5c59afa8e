package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows where "de" introduces what somebody calls it ("qualifie la mesure d'injuste", "traite le maire de menteur"). */
final class LabelBehindDe {
    private final Government government;

    LabelBehindDe(Government government) {
        this.government = government;
    }

    /** "qualifie la mesure d'injuste", "traite le maire de menteur": what somebody calls it. */
    boolean isIn(State state) {
        VerbChunk verb = state.current.verb();
        PrepositionChunk preposition = state.preposition;
        return verb != null
                && !isMeasured(state)
                && isBareOrAdjective(state.noun())
                && preposition != null
                && preposition.lemma().equals("de")
                && !preposition.article()
                && government.isFrench()
                && (verb.lemma().equals("qualifier") || verb.lemma().equals("traiter"))
                && (verb.passive()
                        || verb.form() == VerbChunk.Form.PAST_PARTICIPLE
                        || !state.current.objects().isEmpty()
                        || !verb.clitics().isEmpty()
                        || isAdjectiveBehind(state, verb))
                && state.current.objects().size() < 2;
    }

    /** "qualifie d'injuste la mesure". */
    private static boolean isAdjectiveBehind(State state, VerbChunk verb) {
        return state.noun() == null && state.isVerbBeforePreposition(verb);
    }

    /** "traite 300 tonnes de papier": so much of it. */
    private static boolean isMeasured(State state) {
        return state.ahead.at(state.index - 2) instanceof NounChunk sum && sum.quantity() != null;
    }

    private static boolean isBareOrAdjective(@Nullable NounChunk noun) {
        return noun == null
                || (!noun.isName()
                        && (noun.determiner() == Determiner.NONE || noun.determiner() == Determiner.INDEFINITE));
    }
}
