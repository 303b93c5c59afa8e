package org.constat.language.sentences.connector;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** "is accused of theft, which she denies": what somebody is said to have done is what he or she denies. */
final class Denial {
    private final Government government;

    Denial(Government government) {
        this.government = government;
    }

    static boolean is(State state, ConnectorChunk connector) {
        return connector.lemma().equals("which")
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.ahead.at(state.index + 1) instanceof NounChunk
                && state.ahead.at(state.index + 2) instanceof VerbChunk verb
                && (verb.lemma().equals("deny") || verb.lemma().equals("dispute"));
    }

    /** Returns the allegation or the deed; null for what stands in a whole clause ("accused of firing at a depot"). */
    @Nullable
    Nominal denied(State state) {
        Nominal last = state.innermost();
        if (state.current.kind() == Clause.Kind.CONTENT) {
            return state.current.host();
        }
        boolean deed = state.current.kind() != Clause.Kind.INFINITIVE
                && last != null
                && (government.isAction(last.chunk().head().lemma())
                        || government.takesContent(last.chunk().head().lemma()));
        return deed ? last : null;
    }

    /** Whoever denies does so in the clause around, whatever is only said. */
    static Clause around(Clause from) {
        Clause clause = from;
        while (clause.parent() != null
                && (clause.kind() == Clause.Kind.CONTENT || clause.kind() == Clause.Kind.INFINITIVE)) {
            clause = clause.parent();
        }
        return clause;
    }
}
