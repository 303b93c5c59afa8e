package org.constat.match.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Knows which words that say how many without a number say the same: few, peu de.
 *
 * @since 0.1
 */
public final class Quantifiers {
    private static final Map<String, Set<Integer>> GROUPS = read();

    private Quantifiers() {}

    private static Map<String, Set<Integer>> read() {
        Map<String, Set<Integer>> groups = new HashMap<>();
        int group = 0;
        for (String line : WordLists.lines("quantifiers.txt")) {
            group++;
            for (String word : line.split(" ", -1)) {
                int colon = word.indexOf(':');
                String key = WordSet.key(
                        word.substring(0, colon), word.substring(colon + 1).replace('_', ' '));
                groups.computeIfAbsent(key, unused -> new HashSet<>()).add(group);
            }
        }
        return groups;
    }

    /** Returns whether both words are quantifiers, and say the same. */
    public static boolean areOne(Lexeme asked, Lexeme found) {
        Set<Integer> groups = GROUPS.getOrDefault(asked.key(), Set.of());
        return !groups.isEmpty()
                && GROUPS.getOrDefault(found.key(), Set.of()).stream().anyMatch(groups::contains);
    }
}
