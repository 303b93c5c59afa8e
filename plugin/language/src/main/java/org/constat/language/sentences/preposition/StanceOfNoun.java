package org.constat.language.sentences.preposition;

import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** "accueilli par des élus hostiles au projet": what somebody is hostile to, and not where they did something. */
final class StanceOfNoun {
    private final Government government;

    StanceOfNoun(Government government) {
        this.government = government;
    }

    boolean isIn(State state, PrepositionChunk preposition) {
        Nominal nearest = state.innermost();
        NounChunk towards = state.noun();
        return government.isFrench()
                && preposition.lemma().equals("à")
                && nearest != null
                && towards != null
                && !towards.time()
                && state.ahead.at(state.index - 2) == nearest.chunk()
                && endsWithStance(nearest.chunk());
    }

    private static boolean endsWithStance(NounChunk noun) {
        List<Word> modifiers = noun.modifiers();
        return modifiers.stream()
                .filter(word -> word.kind() == Word.Kind.ADJECTIVE)
                .anyMatch(word -> switch (word.lemma()) {
                    case "hostile", "opposé", "favorable", "fidèle", "contraire", "défavorable" -> true;
                    default -> false;
                });
    }
}
