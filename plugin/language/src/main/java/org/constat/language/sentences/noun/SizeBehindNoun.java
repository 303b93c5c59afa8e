package org.constat.language.sentences.noun;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;

/**
 * Reads how large what has just been named is: "Ils ont acheté la tour Tervo, haute de 210 mètres".
 *
 * @since 0.1
 */
public final class SizeBehindNoun {
    private SizeBehindNoun() {}

    /** Returns whether an adjective behind a comma leads to a length; then that hangs on the noun before. */
    public static boolean take(State state, AdjectiveChunk adjective) {
        Nominal thing = state.innermost();
        if (thing == null
                || !isSize(adjective.head().lemma())
                || state.current.verb() == null
                || !state.isAfterMark(PunctuationChunk.Kind.COMMA)
                || state.ahead.at(state.index - 2) != thing.chunk()
                || !(state.ahead.at(state.index + 1) instanceof PrepositionChunk of)
                || !of.isOf()
                || !(state.ahead.at(state.index + 2) instanceof NounChunk length)
                || length.quantity() == null) {
            return false;
        }
        thing.complement(new Prepositional(of, new Nominal(length)));
        state.index += 2;
        state.passed();
        return true;
    }

    private static boolean isSize(String adjective) {
        return switch (adjective) {
            case "haut", "long", "large", "profond" -> true;
            default -> false;
        };
    }
}
