package org.constat.language.sentences.preposition;

import java.math.BigDecimal;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** "protects nine out of ten children", "protège neuf enfants sur dix": how many of how many. */
final class OutOfHowMany {

    private OutOfHowMany() {}

    static boolean isIn(State state, PrepositionChunk preposition) {
        Nominal some = state.innermost();
        NounChunk all = state.noun();
        return some != null
                && all != null
                && (some.chunk().quantity() != null || isOne(some.chunk(), preposition))
                && all.quantity() != null
                && switch (preposition.lemma()) {
                    case "out of", "in" -> (isBareNumber(some.chunk()) && !all.time()) || isOneOf(some.chunk(), all);
                    case "sur" -> isBareNumber(all);
                    default -> false;
                };
    }

    /** "closes one shop in five". */
    private static boolean isOneOf(NounChunk one, NounChunk all) {
        return isBareNumber(all)
                && one.quantity() != null
                && one.quantity().value().compareTo(BigDecimal.ONE) == 0
                && !one.quantity().ordinal();
    }

    /** "la suppression d'un poste sur cinq". */
    private static boolean isOne(NounChunk noun, PrepositionChunk preposition) {
        return preposition.lemma().equals("sur")
                && preposition.begin() == noun.end()
                && noun.determiner() == Determiner.INDEFINITE
                && noun.morphology().number() != GrammaticalNumber.PLURAL;
    }

    private static boolean isBareNumber(NounChunk noun) {
        return noun.head().kind() == Word.Kind.OTHER && !noun.time();
    }
}
