package org.constat.language.sentences.preposition;

import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;

/** Knows from which number to which something goes: "relever l'âge de la retraite de 62 à 64 ans", "abaisse le taux de 4 % à 3 %". */
final class NumberRange {

    private NumberRange() {}

    static boolean begins(State state, PrepositionChunk preposition, Nominal number) {
        return preposition.lemma().equals("de")
                && state.current.verb() != null
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk to
                && to.lemma().equals("à")
                && state.ahead.at(state.index + 2) instanceof NounChunk end
                && end.quantity() != null
                && !end.quantity().ordinal()
                && (isBare(number.chunk()) || isChanged(state, number.chunk(), end));
    }

    /** "relève le taux de 3 % à 4 %"; but "prévoit une hausse de 3 % à 4 %". */
    private static boolean isChanged(State state, NounChunk from, NounChunk to) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && from.quantity() != null
                && !from.quantity().ordinal()
                && from.head().lemma().equals(to.head().lemma())
                && switch (verb.lemma()) {
                    case "relever", "abaisser", "porter", "réduire", "augmenter", "baisser", "passer", "ramener" ->
                        true;
                    case "diminuer", "remonter", "hausser", "descendre", "grimper", "monter", "tomber", "chuter" ->
                        true;
                    default -> false;
                };
    }

    private static boolean isBare(NounChunk noun) {
        return noun.quantity() != null
                && !noun.quantity().ordinal()
                && noun.head().kind() == Word.Kind.OTHER
                && noun.modifiers().isEmpty();
    }
}
