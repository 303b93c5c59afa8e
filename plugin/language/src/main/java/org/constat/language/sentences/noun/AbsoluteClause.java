package org.constat.language.sentences.noun;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows a participle with a subject of its own: "Le vol a été annulé, les pilotes étant en grève". */
final class AbsoluteClause {

    private AbsoluteClause() {}

    static boolean begins(State state) {
        NounChunk noun = state.noun();
        return noun != null
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.current.verb() != null
                && isDefinite(noun)
                && verbAhead(state) instanceof VerbChunk verb
                && verb.form() == VerbChunk.Form.PRESENT_PARTICIPLE;
    }

    /** Opens the clause, which its participle completes. */
    static void open(State state, Nominal subject) {
        Clause around = state.root().verb() == null ? state.current : state.root();
        state.open(around, Clause.Kind.PARTICIPLE, "", null).subject(subject);
        state.place(subject);
    }

    private static boolean isDefinite(NounChunk noun) {
        return noun.isName() || noun.determiner() == Determiner.DEFINITE || noun.determiner() == Determiner.POSSESSIVE;
    }

    private static @Nullable Chunk verbAhead(State state) {
        int next = state.index + 1;
        while (state.ahead.at(next) instanceof NounChunk
                || state.ahead.at(next) instanceof AdjectiveChunk
                || state.ahead.at(next) instanceof AdverbChunk
                || (state.ahead.at(next) instanceof PrepositionChunk preposition
                        && !preposition.lemma().equals("en"))) {
            next++;
        }
        return state.ahead.at(next);
    }
}
