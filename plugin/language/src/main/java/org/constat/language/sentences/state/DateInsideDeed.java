package org.constat.language.sentences.state;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk.Kind;
import org.constat.language.sentences.Nominal;

/**
 * Knows when a date between commas is that of what the noun before it names: "l'arrestation, le 12 mars, du maire", "the
 * closure, in May, of the school".
 *
 * @since 0.1
 */
public final class DateInsideDeed {
    private DateInsideDeed() {}

    /**
     * Returns whether a date is inside a deed.
     *
     * @param begin where it begins, with its preposition, if it has one
     * @param date the chunk at hand
     */
    public static boolean is(State state, int begin, NounChunk date, Government government) {
        Nominal deed = state.innermost();
        return date.time()
                && deed != null
                && government.isAction(deed.chunk().head().lemma())
                && (isBetweenCommas(state, begin, deed) || isRightBehind(state, begin, deed));
    }

    private static boolean isBetweenCommas(State state, int begin, Nominal deed) {
        return state.ahead.isMark(begin - 1, Kind.COMMA)
                && state.ahead.at(begin - 2) == deed.chunk()
                && state.ahead.isMark(state.index + 1, Kind.COMMA)
                && state.ahead.at(state.index + 2) instanceof PrepositionChunk of
                && of.isOf();
    }

    /** "La fermeture en 1987 de l'usine": a year has no factory; but "en mai de cette année". */
    private static boolean isRightBehind(State state, int begin, Nominal deed) {
        return state.ahead.at(begin) instanceof PrepositionChunk in
                && (in.lemma().equals("en") || in.lemma().equals("in"))
                && state.ahead.at(begin - 1) == deed.chunk()
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk of
                && of.isOf()
                && !(state.ahead.at(state.index + 2) instanceof NounChunk noun && noun.time());
    }
}
