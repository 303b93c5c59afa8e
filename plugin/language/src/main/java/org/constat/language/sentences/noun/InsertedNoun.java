package org.constat.language.sentences.noun;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.state.State;

/** Knows when a noun between commas stands before the subject, and says more of a noun ahead of it. */
final class InsertedNoun {
    private InsertedNoun() {}

    /** "Selon la procureure, Alix Monterel, le camion …": the subject is yet to come. */
    static boolean is(State state) {
        int comma = state.index + 1;
        while (state.ahead.at(comma) instanceof PrepositionChunk && state.ahead.at(comma + 1) instanceof NounChunk) {
            comma += 2;
        }
        return !state.chain.isEmpty()
                && state.ahead.isMark(state.index - 1, PunctuationChunk.Kind.COMMA)
                && state.ahead.isMark(comma, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(comma + 1) instanceof NounChunk next
                && !next.time()
                && !isNamedBehind(state, next, comma + 2)
                && state.ahead.verbOf(comma + 1) >= 0
                && !isSubjectItself(state, state.ahead.verbOf(comma + 1));
    }

    /** "Visée par un rapport, la préfète, Ann Roy, part": the name says who the subject is, and the report is no prefect. */
    private static boolean isNamedBehind(State state, NounChunk name, int behind) {
        return state.ahead.at(state.index) instanceof NounChunk role
                && !role.isName()
                && name.isName()
                && state.ahead.isMark(behind, PunctuationChunk.Kind.COMMA)
                && state.ahead.isVerb(behind + 1);
    }

    /** "D'après la police, le suspect, un homme de 34 ans, a avoué": the last insertion says more of the subject. */
    private static boolean isSubjectItself(State state, int verb) {
        int commas = 0;
        for (int i = state.index + 1; i < verb; i++) {
            if (state.ahead.isMark(i, PunctuationChunk.Kind.COMMA)) {
                commas++;
            } else if (!(state.ahead.at(i) instanceof NounChunk) && !(state.ahead.at(i) instanceof PrepositionChunk)) {
                return false;
            }
        }
        return commas == 2 && state.ahead.isMark(verb - 1, PunctuationChunk.Kind.COMMA);
    }
}
