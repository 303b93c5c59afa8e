package org.constat.language.extractor.reference;

import java.util.Set;
import org.constat.language.extractor.words.Listed;

/**
 * Knows behind which verbs "le" stands for what a whole clause says ("le savoir"), and for no noun.
 *
 * @since 0.1
 */
public final class Neutral {
    private static final Set<String> CLAUSAL = Listed.as("clausal");

    private Neutral() {}

    public static boolean isSaidOfClauses(String verb) {
        return CLAUSAL.contains(verb);
    }
}
