package org.constat.language.extractor.reference;

import org.constat.language.words.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** What a possessive says of whose something is. */
enum Owner {
    /** One person. */
    HE,
    /** One woman. */
    SHE,
    /** One thing or body. */
    IT,
    /** One of whatever kind. */
    ONE,
    /** Several. */
    THEY;

    static @Nullable Owner of(String possessive) {
        return switch (possessive) {
            case "his" -> HE;
            case "her" -> SHE;
            case "its" -> IT;
            case "son", "sa", "ses" -> ONE;
            case "their", "leur", "leurs" -> THEY;
            default -> null;
        };
    }

    boolean isPerson() {
        return this == HE || this == SHE;
    }

    GrammaticalNumber number() {
        return this == THEY ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
    }
}
