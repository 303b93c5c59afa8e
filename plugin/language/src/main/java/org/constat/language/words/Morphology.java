package org.constat.language.words;

/**
 * The form of a word, as far as its dictionary or its ending tells.
 *
 * @param mood of a verb
 * @param time of a verb
 * @param person 1 to 3; 0 where it is not known
 * @param number singular or plural
 * @param gender in French
 * @since 0.1
 */
public record Morphology(Mood mood, Time time, int person, GrammaticalNumber number, Gender gender) {

    /** Nothing is known. */
    public static final Morphology UNKNOWN =
            new Morphology(Mood.NONE, Time.NONE, 0, GrammaticalNumber.NONE, Gender.NONE);

    /** Returns whether number and gender are the same, or not known. */
    public boolean agreesWith(Morphology other) {
        boolean sameNumber =
                number == other.number || number == GrammaticalNumber.NONE || other.number == GrammaticalNumber.NONE;
        return sameNumber && (gender == other.gender || gender == Gender.NONE || other.gender == Gender.NONE);
    }

    /** Returns the same in another number. */
    public Morphology with(GrammaticalNumber other) {
        return new Morphology(mood, time, person, other, gender);
    }

    /** Returns the same in another gender. */
    public Morphology with(Gender other) {
        return new Morphology(mood, time, person, number, other);
    }

    /** The mood of a verb form. */
    public enum Mood {
        INDICATIVE,
        SUBJUNCTIVE,
        CONDITIONAL,
        IMPERATIVE,
        INFINITIVE,
        PAST_PARTICIPLE,
        PRESENT_PARTICIPLE,
        NONE
    }

    /** The time of a verb form by itself, without its auxiliaries. */
    public enum Time {
        PRESENT,
        IMPERFECT,
        PAST,
        FUTURE,
        NONE
    }

    /** Grammatical number. */
    public enum GrammaticalNumber {
        SINGULAR,
        PLURAL,
        NONE
    }

    /** Grammatical gender. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        NONE
    }
}
