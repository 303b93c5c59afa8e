package org.constat.language.extractor.phrase;

import org.constat.Phrase;
import org.constat.language.phrases.NounChunk;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/**
 * Knows whom a possessive stands for, and whom "them" does behind a number.
 *
 * @since 0.1
 */
public interface Possessives {
    @Nullable
    Phrase owner(NounChunk possessor);

    /** Returns those of whom so many are counted ("two of them"), or the one that has a rank ("of the second"); or null. */
    default @Nullable Phrase counted(Nominal pronoun) {
        return null;
    }

    /** Returns the state to which somebody belongs; or null. */
    default @Nullable Phrase state(Phrase owner) {
        return null;
    }

    /** Returns the id of the state that somebody calls "my country"; or null. */
    default @Nullable String home(Phrase owner) {
        return null;
    }
}
