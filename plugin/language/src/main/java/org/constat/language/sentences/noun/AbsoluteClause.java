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
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Knows a participle with a subject of its own: "Le vol a été annulé, les pilotes étant en grève", "Le pont a été fermé lundi, une
 * barge échouée près de la rive ayant heurté une pile".
 */
final class AbsoluteClause {
    private final Government government;

    AbsoluteClause(Government government) {
        this.government = government;
    }

    boolean begins(State state) {
        NounChunk noun = state.noun();
        return noun != null
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.current.verb() != null
                && (isDefinite(noun) || (isNew(noun) && isNoApposition(state, noun)))
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

    private static boolean isNew(NounChunk noun) {
        return !noun.time() && (noun.determiner() == Determiner.INDEFINITE || noun.quantity() != null);
    }

    /** "jugé par la cour, un chien ayant mordu": no court is a dog; but "a interrogé le voisin, un homme ayant fui". */
    private boolean isNoApposition(State state, NounChunk noun) {
        Nominal last = state.outermost();
        boolean beside = state.ahead.at(state.index - 2) instanceof NounChunk before && !before.time();
        return !beside
                || last == null
                || (!last.chunk().isName() && government.isDoer(last.chunk()) != government.isDoer(noun));
    }

    /** Passes over what hangs on the noun, and over what has been done to it. */
    private static @Nullable Chunk verbAhead(State state) {
        int next = state.index + 1;
        boolean described = false;
        while (isPartOfNoun(state.ahead.at(next))
                || isDescription(state.ahead.at(next))
                || (described && state.ahead.isMark(next, PunctuationChunk.Kind.COMMA))) {
            described |= isDescription(state.ahead.at(next));
            next++;
        }
        return state.ahead.at(next);
    }

    private static boolean isPartOfNoun(@Nullable Chunk chunk) {
        return chunk instanceof NounChunk
                || chunk instanceof AdjectiveChunk
                || chunk instanceof AdverbChunk
                || (chunk instanceof PrepositionChunk preposition
                        && !preposition.lemma().equals("en"));
    }

    private static boolean isDescription(@Nullable Chunk chunk) {
        return chunk instanceof VerbChunk verb && verb.form() == VerbChunk.Form.PAST_PARTICIPLE;
    }
}
