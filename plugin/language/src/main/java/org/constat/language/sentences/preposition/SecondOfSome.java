package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

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
        Nominal last = state.innermost();
        return government.isFrench()
                && state.afterCoordinator
                && verb != null
                && noun != null
                && preposition.lemma().equals("de")
                && !noun.isName()
                && last != null
                && objectWith(state, last) == state.outermost()
                && (isSomeBesideMany(preposition, noun, last) || isSomeBesideSome(state, preposition, noun, last))
                && !government.governs(verb.lemma(), "de");
    }

    /** Returns the object that a noun is, or is listed beside; null where it is in none. */
    static @Nullable Nominal objectWith(State state, Nominal last) {
        return state.current.objects().stream()
                .filter(object -> object == last || object.conjuncts().contains(last))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSomeBesideMany(PrepositionChunk preposition, NounChunk noun, Nominal last) {
        return (preposition.article() || noun.determiner() == Determiner.DEFINITE)
                && last.chunk().determiner() == Determiner.INDEFINITE
                && SomeBehindDe.isPlural(last.chunk());
    }

    /** "importe du blé et de la viande", "importe du blé, du riz et de la viande". */
    private static boolean isSomeBesideSome(State state, PrepositionChunk preposition, NounChunk noun, Nominal last) {
        boolean some = preposition.article() || noun.determiner() == Determiner.DEFINITE;
        return some
                && state.ahead.at(state.index - 3) == last.chunk()
                && state.ahead.at(state.index - 4) instanceof PrepositionChunk de
                && de.lemma().equals("de");
    }
}
