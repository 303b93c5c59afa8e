package org.constat.match.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.constat.lexicon.Concept;

/**
 * Knows who does what a text need not say who does: whoever is acquitted, a court acquits. From {@code implied-doers.txt}.
 *
 * @since 0.1
 */
public final class TypicalDoers {
    private static final Map<String, Set<String>> BY_DEED = read();

    private TypicalDoers() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> byDeed = new HashMap<>();
        for (String line : WordLists.lines("implied-doers.txt")) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                byDeed.put(words[i], Set.of(words[0].split(",", -1)));
            }
        }
        return byDeed;
    }

    /** Returns whether it is known who does this. */
    public static boolean areKnownOf(Lexeme deed) {
        return deed.concepts().map(Concept::id).anyMatch(BY_DEED::containsKey);
    }

    /** Returns whether somebody is who does this. */
    public static boolean include(Lexeme doer, Lexeme deed) {
        return deed.concepts()
                .map(Concept::id)
                .anyMatch(id -> BY_DEED.getOrDefault(id, Set.of()).stream().anyMatch(doer::says));
    }
}
