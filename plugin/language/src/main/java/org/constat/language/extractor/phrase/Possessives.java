package org.constat.language.extractor.phrase;

import org.constat.Phrase;
import org.constat.language.phrases.NounChunk;
import org.jspecify.annotations.Nullable;

/**
 * Knows whom a possessive stands for.
 *
 * @since 0.1
 */
public interface Possessives {
    @Nullable
    Phrase owner(NounChunk possessor);

    /** Returns the id of the state that somebody calls "my country"; or null. */
    default @Nullable String home(Phrase owner) {
        return null;
    }
}
