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
                && state.ahead.isMark(begin - 1, Kind.COMMA)
                && state.ahead.at(begin - 2) == deed.chunk()
                && government.isAction(deed.chunk().head().lemma())
                && state.ahead.isMark(state.index + 1, Kind.COMMA)
                && state.ahead.at(state.index + 2) instanceof PrepositionChunk of
                && of.isOf();
    }
}
