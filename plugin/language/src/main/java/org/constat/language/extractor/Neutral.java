package org.constat.language.extractor;

import java.util.Set;

/** Knows behind which verbs "le" stands for what a whole clause says ("le savoir"), and for no noun. */
final class Neutral {
    private static final Set<String> CLAUSAL = Listed.as("clausal");

    private Neutral() {}

    static boolean isSaidOfClauses(String verb) {
        return CLAUSAL.contains(verb);
    }
}
