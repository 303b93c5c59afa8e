package org.constat.language.phrases;

import org.constat.language.words.Morphology.Gender;

/**
 * Knows which nouns of a language without genders tell of which somebody is.
 *
 * @since 0.1
 */
public final class EnglishGenders {
    private EnglishGenders() {}

    public static Gender of(String noun) {
        return switch (noun) {
            case "man", "boy", "son", "father", "brother", "husband", "uncle", "nephew" -> Gender.MASCULINE;
            case "grandfather", "grandson", "boyfriend", "widower", "king", "prince" -> Gender.MASCULINE;
            case "woman", "girl", "daughter", "mother", "sister", "wife", "aunt", "niece" -> Gender.FEMININE;
            case "grandmother", "granddaughter", "girlfriend", "widow", "queen", "princess" -> Gender.FEMININE;
            default -> Gender.NONE;
        };
    }
}
