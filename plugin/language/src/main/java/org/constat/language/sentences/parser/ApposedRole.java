package org.constat.language.sentences.parser;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Knows when a word that is mostly an adjective says who or what a name stands for ("Lise Roy, favorite du scrutin"). */
final class ApposedRole {
    private ApposedRole() {}

    static boolean is(State state, NounChunk role, Government government) {
        return state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.ahead.at(state.index - 2) instanceof NounChunk name
                && name.isName()
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk of
                && of.lemma().equals("de")
                && government.isSomebody(role);
    }
}
