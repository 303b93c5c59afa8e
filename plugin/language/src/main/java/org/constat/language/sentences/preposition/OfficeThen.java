package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows who held an office at the time of what is told: "was approved by the director at the time, Ann Lee". */
final class OfficeThen {
    private OfficeThen() {}

    /** Returns the office right before "at the time" with a name behind a comma, or null. */
    static @Nullable Nominal of(State state, PrepositionChunk preposition, NounChunk time, Government government) {
        if (!isThen(preposition, time) || !isBeforeName(state)) {
            return null;
        }
        int end = preposition.begin();
        for (int i = state.chain.size() - 1; i >= 0; i--) {
            Nominal office = state.chain.get(i);
            boolean near = office.chunk().end() == end || isInside(office, end);
            if (near && !office.chunk().isName() && government.isSomebody(office.chunk())) {
                return office;
            }
        }
        return null;
    }

    /** Returns whether it says when what is told happened: "had no boat at the time". */
    static boolean isThen(PrepositionChunk preposition, NounChunk time) {
        return preposition.lemma().equals("at")
                && time.head().lemma().equals("time")
                && time.determiner() == Determiner.DEFINITE
                && time.modifiers().isEmpty();
    }

    /** "the mayor of Leeds at the time". */
    private static boolean isInside(Nominal office, int end) {
        return office.complements().stream()
                .anyMatch(complement -> complement.nominal().chunk().end() == end);
    }

    private static boolean isBeforeName(State state) {
        return state.ahead.at(state.index + 1) instanceof PunctuationChunk
                && state.ahead.at(state.index + 2) instanceof NounChunk noun
                && noun.isName();
    }
}
