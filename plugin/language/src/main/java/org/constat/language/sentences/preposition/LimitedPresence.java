package org.constat.language.sentences.preposition;

import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;

/** Reads "toute présence sera limitée par des visites" as limited to them: what limits a presence is what it is to be. */
final class LimitedPresence {

    private LimitedPresence() {}

    static PrepositionChunk bound(State state, PrepositionChunk preposition, Nominal nominal) {
        VerbChunk verb = state.current.verb();
        boolean bounds = verb != null
                && verb.passive()
                && (preposition.lemma().equals("par") || preposition.lemma().equals("by"))
                && isLimiting(verb.lemma())
                && !nominal.chunk().isName()
                && state.current.subjects().size() == 1
                && isPresence(state.current.subjects().get(0).chunk().head().lemma());
        return bounds ? preposition.as("to") : preposition;
    }

    private static boolean isLimiting(String verb) {
        return switch (verb) {
            case "limiter", "borner", "restreindre", "limit", "restrict", "confine" -> true;
            default -> false;
        };
    }

    private static boolean isPresence(String noun) {
        return switch (noun) {
            case "présence", "participation", "engagement", "presence", "involvement" -> true;
            default -> false;
        };
    }
}
