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
    private static final int MOODS = Pos.values().length;

    /** The bits of all parts of speech. */
    static final int ANY_POS = (1 << MOODS) - 1;

    /** The bits of the moods of finite verbs. */
    static final int FINITE =
            bit(Mood.INDICATIVE) | bit(Mood.SUBJUNCTIVE) | bit(Mood.CONDITIONAL) | bit(Mood.IMPERATIVE);

    /** Returns the bit that stands for a part of speech in {@link #possible}. */
    @SuppressWarnings("EnumOrdinal") // no bit outlives the run
    static int bit(Pos pos) {
        return 1 << pos.ordinal();
    }

    /** Returns the bit that stands for a verb in this mood in {@link #possible}. */
    @SuppressWarnings("EnumOrdinal") // no bit outlives the run
    static int bit(Mood mood) {
        return 1 << (MOODS + mood.ordinal());
    }

    /** Returns what a form can be that is read so, a bit for each. */
    int possible() {
        return pos == Pos.VERB ? bit(pos) | bit(morphology.mood()) : bit(pos);
    }

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
