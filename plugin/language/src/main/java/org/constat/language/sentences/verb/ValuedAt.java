package org.constat.language.sentences.verb;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.state.Lookahead;

/**
 * "signed a deal valued at 9 million euros": what somebody else values so, since nothing values at a sum.
 *
 * @since 0.1
 */
public final class ValuedAt {
    private ValuedAt() {}

    /** Returns whether the verb at this index says what the noun before it is valued at. */
    public static boolean is(Lookahead ahead, int verb) {
        return ahead.at(verb) instanceof VerbChunk valued
                && valued.isBare()
                && (valued.lemma().equals("value") || valued.lemma().equals("estimate"))
                && ahead.at(verb + 1) instanceof PrepositionChunk at
                && at.lemma().equals("at")
                && ahead.at(verb + 2) instanceof NounChunk sum
                && sum.quantity() != null;
    }
}
