package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Knows where "et de" goes on with an object, as some of both are meant ("fournira des tentes et de l'eau"). */
final class SecondOfSome {
    private final Government government;

    SecondOfSome(Government government) {
        this.government = government;
    }

    /** "fournira des tentes et de l'eau": some of both. */
    boolean isIn(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        NounChunk noun = state.noun();
        Nominal first = state.outermost();
        return government.isFrench()
                && state.afterCoordinator
                && verb != null
                && noun != null
                && preposition.lemma().equals("de")
                && !noun.isName()
                && first != null
                && isOnlyObject(state, first)
                && (isSomeBesideMany(preposition, noun, first) || isSomeBesideSome(state, preposition, noun, first))
                && !government.governs(verb.lemma(), "de");
    }

    private static boolean isOnlyObject(State state, Nominal first) {
        return first == state.innermost() && state.current.objects().contains(first);
    }

    private static boolean isSomeBesideMany(PrepositionChunk preposition, NounChunk noun, Nominal first) {
        return !preposition.article()
                && noun.determiner() == Determiner.DEFINITE
                && first.chunk().determiner() == Determiner.INDEFINITE
                && SomeBehindDe.isPlural(first.chunk());
    }

    /** "importe du blé et de la viande". */
    private static boolean isSomeBesideSome(State state, PrepositionChunk preposition, NounChunk noun, Nominal first) {
        boolean some = preposition.article() || noun.determiner() == Determiner.DEFINITE;
        return some
                && state.ahead.at(state.index - 3) == first.chunk()
                && state.ahead.at(state.index - 4) instanceof PrepositionChunk de
                && de.lemma().equals("de");
    }
}
