package org.constat.language.extractor.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.language.words.Resource;

/**
 * Knows the words of which the extractor knows something of its own: {@code words.txt} beside this class.
 *
 * @since 0.1
 */
public final class Listed {
    private static final Map<String, Set<String>> LISTS = Resource.lines(Listed.class, "words.txt")
            .map(line -> List.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableMap(words -> words.get(0), Listed::words));

    private Listed() {}

    /** Returns the words of a list, which there must be. */
    public static Set<String> as(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }

    private static Set<String> words(List<String> line) {
        return line.stream().skip(1).map(word -> word.replace('_', ' ')).collect(Collectors.toUnmodifiableSet());
    }
}
