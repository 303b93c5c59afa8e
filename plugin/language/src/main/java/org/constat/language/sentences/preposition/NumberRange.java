package org.constat.language.sentences.preposition;

import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;

/** Knows from which number to which something goes: "relever l'âge de la retraite de 62 à 64 ans". */
final class NumberRange {

    private NumberRange() {}

    static boolean begins(State state, PrepositionChunk preposition, Nominal number) {
        return preposition.lemma().equals("de")
                && state.current.verb() != null
                && isBare(number.chunk())
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk to
                && to.lemma().equals("à")
                && state.ahead.at(state.index + 2) instanceof NounChunk end
                && end.quantity() != null
                && !end.quantity().ordinal();
    }

    private static boolean isBare(NounChunk noun) {
        return noun.quantity() != null
                && !noun.quantity().ordinal()
                && noun.head().kind() == Word.Kind.OTHER
                && noun.modifiers().isEmpty();
    }
}
