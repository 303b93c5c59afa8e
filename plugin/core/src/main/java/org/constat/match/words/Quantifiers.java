package org.constat.match.words;

import java.util.HashMap;
import java.util.Map;

/**
 * Knows which words that say how many without a number say the same: few, peu de.
 *
 * @since 0.1
 */
public final class Quantifiers {
    private static final Map<String, Integer> GROUPS = read();

    private Quantifiers() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> groups = new HashMap<>();
        int group = 0;
        for (String line : WordLists.lines("quantifiers.txt")) {
            group++;
            for (String word : line.split(" ", -1)) {
                groups.put(Folding.foldCase(word.replace('_', ' ')), group);
            }
        }
        return groups;
    }

    /** Returns whether both words are quantifiers, and say the same. */
    public static boolean areOne(Lexeme asked, Lexeme found) {
        Integer group = GROUPS.get(key(asked));
        return group != null && group.equals(GROUPS.get(key(found)));
    }

    private static String key(Lexeme word) {
        return word.language() + ":" + Folding.foldCase(word.folded());
    }
}
