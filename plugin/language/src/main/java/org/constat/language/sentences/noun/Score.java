package org.constat.language.sentences.noun;

import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;

/** Knows how a match ended ("won 3-1", "a battu Nantes 3 à 1"), which is no object of the verb. */
final class Score {
    private Score() {}

    static boolean isOfVerb(State state, NounChunk noun) {
        return state.current.verb() != null
                && noun.head().kind() == Word.Kind.OTHER
                && noun.head().text().matches("\\d{1,3}-\\d{1,3}");
    }

    static Prepositional of(Nominal nominal) {
        int begin = nominal.chunk().begin();
        return new Prepositional(new PrepositionChunk(begin, begin, "as", "as", false), nominal);
    }
}
