package org.constat.match.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows the words that do not narrow what they stand with, but take the claim away: former, alleged, few.
 *
 * @since 0.1
 */
public final class ClaimWords {
    private final Map<String, Set<String>> byLanguage = new HashMap<>();

    public ClaimWords() {
        WordLists.lines("claim-words.txt").forEach(this::add);
    }

    private void add(String line) {
        List<String> words = Arrays.asList(line.split(" "));
        Set<String> known = byLanguage.computeIfAbsent(words.get(0), unused -> new HashSet<>());
        words.stream()
                .skip(1)
                .map(word -> Folding.foldCase(word.replace('_', ' ')))
                .forEach(known::add);
    }

    /** Returns whether a word takes away the claim of what it stands with. */
    public boolean takesClaimAway(Lexeme word) {
        Set<String> known = byLanguage.getOrDefault(word.language(), Set.of());
        return !known.isEmpty()
                && (known.contains(Folding.foldCase(word.folded()))
                        || known.contains(Folding.foldCase(word.word().text())));
    }
}
