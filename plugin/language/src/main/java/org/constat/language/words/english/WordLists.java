package org.constat.language.words.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.constat.language.words.Resource;

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
        Resource.lines(WordLists.class, name)
                .map(line -> line.split("\t", 2))
                .forEach(row ->
                        lists.computeIfAbsent(row[0], unused -> new HashSet<>()).add(row[1]));
        return lists;
    }
}
