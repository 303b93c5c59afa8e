package org.constat.language.sentences.preposition;

import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;

/** "protects nine out of ten children", "protège neuf enfants sur dix": how many of how many. */
final class OutOfHowMany {

    private OutOfHowMany() {}

    static boolean isIn(State state, PrepositionChunk preposition) {
        Nominal some = state.innermost();
        NounChunk all = state.noun();
        return some != null
                && all != null
                && some.chunk().quantity() != null
                && all.quantity() != null
                && switch (preposition.lemma()) {
                    case "out of", "in" -> isBareNumber(some.chunk()) && !all.time();
                    case "sur" -> isBareNumber(all);
                    default -> false;
                };
    }

    private static boolean isBareNumber(NounChunk noun) {
        return noun.head().kind() == Word.Kind.OTHER && !noun.time();
    }
}
