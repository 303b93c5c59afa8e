package org.constat.language.sentences.verb;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Knows nouns that only say of what kind another one is ("un mécanisme de suivi"): what follows describes the other.
 *
 * @since 0.1
 */
public final class BareComplement {
    private BareComplement() {}

    /** Returns the noun that the nominal says the kind of, or the nominal itself. */
    public static Nominal whole(State state, Nominal nominal) {
        int at = state.chain.indexOf(nominal);
        if (at < 1 || !isBare(nominal.chunk())) {
            return nominal;
        }
        Nominal whole = state.chain.get(at - 1);
        boolean kind = isDetermined(state, whole.chunk())
                && whole.complements().stream()
                        .anyMatch(complement -> complement.nominal() == nominal && isOf(complement.preposition()));
        return kind ? whole : nominal;
    }

    /** "du projet": the preposition has the article in it. */
    private static boolean isDetermined(State state, NounChunk whole) {
        if (whole.determiner() != Determiner.NONE) {
            return true;
        }
        for (int i = state.index - 1; i > 0; i--) {
            if (state.ahead.at(i) == whole) {
                return state.ahead.at(i - 1) instanceof PrepositionChunk preposition && preposition.article();
            }
        }
        return false;
    }

    private static boolean isBare(NounChunk noun) {
        return !noun.isName()
                && noun.determiner() == Determiner.NONE
                && noun.quantity() == null
                && noun.modifiers().isEmpty()
                && noun.morphology().number() == GrammaticalNumber.SINGULAR;
    }

    private static boolean isOf(@Nullable PrepositionChunk preposition) {
        return preposition != null && preposition.lemma().equals("de") && !preposition.article();
    }

    /** Returns whether a noun names stuff or a charge, of which nothing more is said ("le coffre, orné de bronze, qui …"). */
    public static boolean isStuff(NounChunk noun) {
        return !noun.isName()
                && !noun.isPronoun()
                && noun.determiner() == Determiner.NONE
                && noun.quantity() == null
                && noun.morphology().number() != GrammaticalNumber.PLURAL;
    }
}
