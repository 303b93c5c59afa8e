package org.constat.language.sentences.verb;

import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.State;

/**
 * Knows an adverb that goes with the participle behind it: "Longtemps fermé, le pont …", "Le film, très attendu, …".
 *
 * @since 0.1
 */
public final class ParticipleAdverb {

    private ParticipleAdverb() {}

    /** Returns whether an adverb at hand opens what is said apart by a participle. */
    public static boolean is(State state, AdverbChunk adverb) {
        boolean says = switch (adverb.kind()) {
            case MANNER, TIME -> true;
            default -> false;
        };
        return says
                && (state.index == 0 || state.isAfterMark(PunctuationChunk.Kind.COMMA))
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && verb.form() == VerbChunk.Form.PAST_PARTICIPLE;
    }

    /** Gives the adverb before a participle to the clause that it has opened. */
    static void give(State state, Clause participle) {
        if (state.before() instanceof AdverbChunk adverb
                && (state.index == 1 || state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA))) {
            participle.adverb(adverb);
        }
    }
}
