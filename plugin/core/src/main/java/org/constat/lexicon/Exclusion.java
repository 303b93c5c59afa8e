package org.constat.lexicon;

import java.util.Optional;
import java.util.Set;

/** Knows what cannot be so at once. */
final class Exclusion {

    private Exclusion() {}

    static boolean between(Lexicon lexicon, String one, String other) {
        if (isOpposed(lexicon, one, other)) {
            return true;
        }
        for (String above : lexicon.broader(one)) {
            if (isOpposed(lexicon, above, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpposed(Lexicon lexicon, String id, String other) {
        Optional<Concept> concept = lexicon.concept(id);
        if (concept.isEmpty()
                || (concept.get().opposite().isEmpty()
                        && concept.get().complement().isEmpty())) {
            return false;
        }
        Set<String> opposite = concept.get().opposite();
        Set<String> complement = concept.get().complement();
        return opposite.contains(other)
                || complement.contains(other)
                || lexicon.broader(other).stream()
                        .anyMatch(above -> opposite.contains(above) || complement.contains(above));
    }
}
