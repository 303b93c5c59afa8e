package org.constat.match.words;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows the verbs that say what somebody takes something for: call, consider, juger.
 *
 * @since 0.1
 */
public final class JudgingVerbs {
    private static final Set<String> VERBS = WordLists.lines("judging-verbs.txt").stream()
            .map(line -> line.split(" ", -1))
            .flatMap(words -> Arrays.stream(words).skip(1).map(verb -> key(words[0], verb)))
            .collect(Collectors.toUnmodifiableSet());

    private JudgingVerbs() {}

    /** Returns whether a verb says so, where something stands beside it as which somebody takes another thing. */
    public static boolean include(Lexeme verb) {
        String folded = verb.folded();
        int space = folded.indexOf(' ');
        return VERBS.contains(key(verb.language(), space < 0 ? folded : folded.substring(0, space)));
    }

    private static String key(String language, String verb) {
        return language + " " + Folding.foldCase(verb);
    }
}
