package org.constat.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexeme;

/** Knows the words that do not narrow what they stand with, but take the claim away: former, alleged, few. */
final class ClaimWords {
    private final Map<String, Set<String>> byLanguage = new HashMap<>();

    ClaimWords() {
        lines("claim-words.txt").forEach(this::add);
    }

    private void add(String line) {
        List<String> words = Arrays.asList(line.split(" "));
        Set<String> known = byLanguage.computeIfAbsent(words.get(0), unused -> new HashSet<>());
        words.stream()
                .skip(1)
                .map(word -> Folding.foldCase(word.replace('_', ' ')))
                .forEach(known::add);
    }

    boolean takesClaimAway(Lexeme word) {
        Set<String> known = byLanguage.getOrDefault(word.language(), Set.of());
        return !known.isEmpty()
                && (known.contains(Folding.foldCase(word.folded()))
                        || known.contains(Folding.foldCase(word.word().text())));
    }

    /** Returns the lines of a resource of this package, without comments. */
    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(ClaimWords.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
