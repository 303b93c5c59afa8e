package org.constat.language.words;

import org.constat.Span;

/**
 * A word or punctuation mark of a sentence. Contractions are one token with the lemma of their preposition ("du": de).
 *
 * @param text the normalised form: straight quotation marks and apostrophes, plain spaces, case as in the article
 * @param span where it stands in the article's own text
 * @param pos its part of speech
 * @param lemma its base form, in lower case except for names; the normalised text where no dictionary knows it
 * @param morphology its form
 */
public record Token(String text, Span span, Pos pos, String lemma, Morphology morphology) {

    /** Returns whether this token is of one of the given parts of speech. */
    public boolean is(Pos first, Pos... others) {
        if (pos == first) {
            return true;
        }
        for (Pos other : others) {
            if (pos == other) {
                return true;
            }
        }
        return false;
    }
}
