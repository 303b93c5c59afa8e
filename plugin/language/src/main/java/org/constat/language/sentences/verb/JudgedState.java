package org.constat.language.sentences.verb;

import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Knows of participles that say how somebody finds, judges or leaves the object of the verb. */
final class JudgedState {
    private JudgedState() {}

    /** "juge le format déséquilibré", "left the town divided". */
    static boolean is(State state, VerbChunk participle, Government government) {
        VerbChunk verb = state.current.verb();
        boolean bare = state.isAfterVerb()
                || state.ahead.at(state.index + 1) == null
                || state.ahead.at(state.index + 1) instanceof PunctuationChunk;
        return verb != null
                && bare
                && government.isJudging(verb.lemma())
                && participle.adverbs().isEmpty();
    }
}
