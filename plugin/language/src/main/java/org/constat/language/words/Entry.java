package org.constat.language.words;

import org.constat.language.words.Morphology.Mood;

/**
 * One reading that a dictionary gives for a form.
 *
 * @param lemma its base form
 * @param pos its part of speech; VERB for auxiliaries too
 * @param morphology its form
 * @param frequency how common the form is, higher for commoner ones; 0 where the dictionary does not say
 */
record Entry(String lemma, Pos pos, Morphology morphology, int frequency) {

    boolean isVerb(Mood mood) {
        return pos == Pos.VERB && morphology.mood() == mood;
    }

    boolean isFinite() {
        return switch (morphology.mood()) {
            case INDICATIVE, SUBJUNCTIVE, CONDITIONAL, IMPERATIVE -> pos == Pos.VERB;
            default -> false;
        };
    }
}
