package org.constat.language.sentences.verb;

import org.constat.Modality;
import org.constat.Tense;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** Finds the verb whose modal a further infinitive shares ("va fermer l'usine et licencier le personnel"). French alone. */
final class SharedModal {
    private SharedModal() {}

    /**
     * Returns the clause of that verb, or null.
     *
     * @param marker the preposition before the infinitive; empty for none
     */
    static @Nullable Clause sibling(State state, String marker) {
        boolean listed = state.afterCoordinator || state.isAfterMark(PunctuationChunk.Kind.COMMA);
        for (Clause clause = listed ? state.current : null; clause != null; clause = clause.parent()) {
            VerbChunk verb = clause.verb();
            if (verb != null && verb.isFinite() && clause.kind() != Clause.Kind.SPEAKER) {
                boolean shared = marker.isEmpty() ? isHelped(verb) : marker.equals("de") && isJustDone(verb);
                if (shared || !clause.isRelative()) {
                    return shared ? clause : null;
                }
            }
        }
        return null;
    }

    /** "peut agir", "va agir", "allait agir". */
    private static boolean isHelped(VerbChunk verb) {
        boolean modal = verb.modality() != Modality.ASSERTED && verb.modality() != Modality.CONDITIONAL;
        return modal || (verb.tense() == Tense.FUTURE && verb.agreement().time() != Morphology.Time.FUTURE);
    }

    /** "vient d'agir". */
    private static boolean isJustDone(VerbChunk verb) {
        return verb.tense() == Tense.PAST && !verb.perfect() && verb.agreement().time() == Morphology.Time.PRESENT;
    }
}
