package org.constat.language.words.draft;

import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;

/**
 * One reading that a dictionary gives for a form.
 *
 * @param lemma its base form
 * @param pos its part of speech; VERB for auxiliaries too
 * @param morphology its form
 * @param frequency how common the form is, higher for commoner ones; 0 where the dictionary does not say
 * @since 0.1
 */
public record Entry(String lemma, Pos pos, Morphology morphology, int frequency) {

    public boolean isVerb(Mood mood) {
        return pos == Pos.VERB && morphology.mood() == mood;
    }

    public boolean isFinite() {
        return switch (morphology.mood()) {
            case INDICATIVE, SUBJUNCTIVE, CONDITIONAL, IMPERATIVE -> pos == Pos.VERB;
            default -> false;
        };
    }
}
