package org.constat.language.sentences.verb;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.VerbClasses;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/**
 * "Shares in the firm, which makes tyres", "Sales at the chain, founded in 1890": the firm makes tyres, and no share.
 *
 * @since 0.1
 */
public final class BodyOfFigure {
    private static final VerbClasses ENGLISH = VerbClasses.of("en");

    private BodyOfFigure() {}

    /** Returns what an English figure is of, which a clause behind a comma describes by this verb; null where there is none. */
    public static @Nullable Nominal before(State state, VerbChunk verb) {
        Nominal body = state.innermost();
        int comma = state.index - 1;
        boolean behind = body != null
                && state.ahead.isMark(comma, PunctuationChunk.Kind.COMMA)
                && state.ahead.at(comma - 1) == body.chunk()
                && state.ahead.at(comma - 2) instanceof PrepositionChunk preposition
                && isOf(preposition.lemma())
                && state.ahead.at(comma - 3) instanceof NounChunk figure
                && isFigure(figure.head().lemma());
        return behind && body != null && !ENGLISH.isTurn(verb.lemma()) && agrees(body, verb) ? body : null;
    }

    private static boolean isOf(String preposition) {
        return preposition.equals("of") || preposition.equals("in") || preposition.equals("at");
    }

    private static boolean isFigure(String noun) {
        return switch (noun) {
            case "share", "stock", "sale", "sales", "profit", "profits", "loss", "turnover", "revenue", "revenues" ->
                true;
            case "earnings", "price", "cost", "value", "number", "turnout", "output", "production", "demand" -> true;
            default -> false;
        };
    }

    private static boolean agrees(Nominal body, VerbChunk verb) {
        GrammaticalNumber said = verb.isFinite() ? verb.agreement().number() : GrammaticalNumber.NONE;
        GrammaticalNumber own = body.chunk().morphology().number();
        return said == GrammaticalNumber.NONE || own == GrammaticalNumber.NONE || said == own;
    }
}
