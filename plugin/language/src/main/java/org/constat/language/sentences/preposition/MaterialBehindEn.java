package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows when "en" says what the thing before it is made of, has in it or is ("un diadème en or", "la teneur en sucre"). */
final class MaterialBehindEn {
    private final Government government;

    MaterialBehindEn(Government government) {
        this.government = government;
    }

    /** "un diadème en or". */
    boolean isIn(State state, PrepositionChunk preposition) {
        NounChunk noun = state.noun();
        return government.isFrench()
                && preposition.lemma().equals("en")
                && noun != null
                && noun.determiner() == Determiner.NONE
                && (government.isMaterial(noun.head().lemma())
                        || isContent(state.innermost())
                        || isOneExpression(state.innermost(), noun));
    }

    /** "une entrée en Bourse", "une voie en sens unique": one thing, by the lexicon. */
    private boolean isOneExpression(@Nullable Nominal whole, NounChunk noun) {
        if (whole == null || !noun.modifiers().isEmpty()) {
            return false;
        }
        String before = whole.chunk().head().lemma() + " en ";
        return government.isThing(before + noun.head().lemma())
                || government.isThing(before + noun.head().text());
    }

    /** "la teneur en sucre", "une formation en droit". */
    private static boolean isContent(@Nullable Nominal whole) {
        return whole != null
                && switch (whole.chunk().head().lemma()) {
                    case "teneur", "concentration", "richesse", "besoin", "approvisionnement", "formation", "licence" ->
                        true;
                    case "diplôme", "doctorat", "master", "départ", "plainte", "procès" -> true;
                    default -> false;
                };
    }
}
