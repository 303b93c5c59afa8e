package org.constat.match.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.lexicon.Concept;

/**
 * Knows what a deed is directed at though a text need not say so: whoever appeals, appeals against a judgment. From
 * {@code implied-things.txt}.
 *
 * @since 0.1
 */
public final class TypicalThings {
    private static final Map<String, Set<String>> BY_DEED = read();

    private TypicalThings() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> byDeed = new HashMap<>();
        for (String line : WordLists.lines("implied-things.txt")) {
            String[] words = line.split(" ", -1);
            byDeed.put(words[0], Arrays.stream(words).skip(1).collect(Collectors.toUnmodifiableSet()));
        }
        return byDeed;
    }

    /** Returns whether this is what such a deed is always directed at. */
    public static boolean include(Lexeme thing, Lexeme deed) {
        return deed.concepts()
                .map(Concept::id)
                .anyMatch(id ->
                        BY_DEED.getOrDefault(id, Set.of()).contains(thing.word().lemma()));
    }
}
