package org.constat.language.words;

import java.util.Locale;
import org.constat.Span;

/**
 * A word or punctuation mark of a sentence. Contractions are one token with the lemma of their preposition ("du": de). Immutable.
 *
 * @since 0.1
 */
public final class Token {
    private final String text;
    private final Span span;
    private final Pos pos;
    private final String lemma;
    private final Morphology morphology;
    private final String lower;
    private final String lowerLemma;

    /**
     * @param text the normalised form: straight quotation marks and apostrophes, plain spaces, case as in the article
     * @param span where it stands in the article's own text
     * @param pos its part of speech
     * @param lemma its base form, in lower case except for names; the normalised text where no dictionary knows it
     * @param morphology its form
     */
    public Token(String text, Span span, Pos pos, String lemma, Morphology morphology) {
        this.text = text;
        this.span = span;
        this.pos = pos;
        this.lemma = lemma;
        this.morphology = morphology;
        this.lower = text.toLowerCase(Locale.ROOT);
        this.lowerLemma = lemma.toLowerCase(Locale.ROOT);
    }

    /** Returns the normalised form. */
    public String text() {
        return text;
    }

    /** Returns the normalised form in lower case. */
    public String lower() {
        return lower;
    }

    /** Returns where it stands in the article's own text. */
    public Span span() {
        return span;
    }

    /** Returns its part of speech. */
    public Pos pos() {
        return pos;
    }

    /** Returns its base form; the normalised text where no dictionary knows it. */
    public String lemma() {
        return lemma;
    }

    /** Returns its base form in lower case. */
    public String lowerLemma() {
        return lowerLemma;
    }

    /** Returns its form. */
    public Morphology morphology() {
        return morphology;
    }

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

    @Override
    public String toString() {
        return text + '/' + pos;
    }
}
