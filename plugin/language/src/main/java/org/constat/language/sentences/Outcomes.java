package org.constat.language.sentences;

import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.VerbClasses;

/**
 * Knows English infinitives that tell what has come of something, and no aim: "beat the holders to reach the final", "rose 3%
 * to close at 20 euros".
 *
 * @since 0.1
 */
public final class Outcomes {
    private static final VerbClasses ENGLISH = VerbClasses.of("en");

    private Outcomes() {}

    /** Returns whether an infinitive behind a verb tells what has come of it. */
    public static boolean isOf(VerbChunk verb, VerbChunk infinitive) {
        return infinitive.form() == VerbChunk.Form.INFINITIVE
                && ENGLISH.isTurn(verb.lemma())
                && ENGLISH.isOutcome(infinitive.lemma());
    }
}
