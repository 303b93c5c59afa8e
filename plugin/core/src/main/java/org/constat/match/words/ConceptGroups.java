package org.constat.match.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The concepts that rules of matching speak of, in groups with a name, kept in one file so that a lexicon can be held
 * against it.
 *
 * @since 0.1
 */
public final class ConceptGroups {
    private static final Map<String, Set<String>> GROUPS = read();

    private ConceptGroups() {}

    /**
     * Returns the ids of a group.
     *
     * @throws NullPointerException if there is no group of this name
     */
    public static Set<String> of(String name) {
        return Objects.requireNonNull(GROUPS.get(name), name);
    }

    /** Returns whether a word says one of the concepts of a group. */
    public static boolean says(Lexeme word, String name) {
        return word.saysAny(of(name));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : WordLists.lines("concept-groups.txt")) {
            int space = line.indexOf(' ');
            groups.put(
                    line.substring(0, space), Set.of(line.substring(space + 1).split(" ")));
        }
        return Map.copyOf(groups);
    }
}
