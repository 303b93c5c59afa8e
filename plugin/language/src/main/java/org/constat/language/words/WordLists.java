package org.constat.language.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The lists of English words that tell a noun from a verb, a participle from a gerund: {@code en.tsv} beside this class. */
final class WordLists {
    private static final Map<String, Set<String>> LISTS = load("en.tsv");

    private WordLists() {}

    /**
     * Returns the words of a list.
     *
     * @throws NullPointerException if there is no such list
     */
    static Set<String> of(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }

    private static Map<String, Set<String>> load(String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("\t", 2))
                    .forEach(row -> lists.computeIfAbsent(row[0], unused -> new HashSet<>())
                            .add(row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return lists;
    }
}
