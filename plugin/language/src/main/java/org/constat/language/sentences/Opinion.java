package org.constat.language.sentences;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;

/**
 * "In the judge's view, the law is clear": a phrase that says who thinks so.
 *
 * @since 0.1
 */
public final class Opinion {

    private Opinion() {}

    /** Returns whether the noun behind a preposition is nothing but somebody's opinion. */
    public static boolean isIn(PrepositionChunk preposition, NounChunk noun) {
        boolean view = switch (noun.head().lemma()) {
            case "view", "opinion", "eye", "word" -> true;
            default -> false;
        };
        return view
                && noun.possessor() != null
                && noun.modifiers().isEmpty()
                && (preposition.lemma().equals("in") || preposition.lemma().equals("to"));
    }
}
