package org.constat.language.sentences.connector;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.state.State;

/** Tells "ce que" that names a thing, "contre ce que Lund appelle un abus", from "veille à ce que Lund parte". */
final class FreeRelative {

    private FreeRelative() {}

    /** Returns whether a pronoun that what follows describes stands before, behind a preposition that takes no clause. */
    static boolean isBefore(State state) {
        return state.before() instanceof NounChunk noun
                && noun.isPronoun()
                && noun.head().lemma().equals("ce")
                && state.ahead.at(state.index - 2) instanceof PrepositionChunk preposition
                && switch (preposition.lemma()) {
                    case "sur", "contre", "pour", "avec", "par", "dans", "selon", "malgré", "après" -> true;
                    default -> false;
                };
    }
}
