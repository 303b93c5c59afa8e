package org.constat.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Knows what cannot be so at once. */
final class Exclusion {

    private Exclusion() {}

    static boolean between(Lexicon lexicon, String one, String other) {
        Set<String> others = withBroader(lexicon, other);
        return withBroader(lexicon, one).stream().anyMatch(id -> isOpposed(lexicon, id, others));
    }

    private static boolean isOpposed(Lexicon lexicon, String id, Set<String> others) {
        return lexicon.concept(id)
                .filter(concept -> others.stream()
                        .anyMatch(other -> concept.opposite().contains(other)
                                || concept.complement().contains(other)))
                .isPresent();
    }

    private static Set<String> withBroader(Lexicon lexicon, String id) {
        Set<String> ids = new HashSet<>(lexicon.broader(id));
        ids.add(id);
        return ids;
    }
}
