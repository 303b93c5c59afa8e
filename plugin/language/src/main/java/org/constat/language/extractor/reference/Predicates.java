package org.constat.language.extractor.reference;

import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Prepositional;

/**
 * Knows nouns that say what something is taken for, and that no pronoun stands for: "sees the deal as a chance", "hired her as its architect".
 *
 * @since 0.1
 */
public final class Predicates {

    private Predicates() {}

    public static boolean isWhatItIsCalled(Prepositional argument) {
        PrepositionChunk preposition = argument.preposition();
        return preposition != null
                && (preposition.lemma().equals("as") || preposition.lemma().equals("comme"))
                && !argument.nominal().chunk().isName();
    }
}
