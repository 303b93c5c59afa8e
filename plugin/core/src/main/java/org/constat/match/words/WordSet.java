package org.constat.match.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of several languages, read from lines of a language and base forms ("en send hand_over").
 *
 * @since 0.1
 */
public final class WordSet {
    private final Set<String> keys;

    private WordSet(Set<String> keys) {
        this.keys = Set.copyOf(keys);
    }

    /** Returns the words of all these lines. */
    public static WordSet of(Collection<String> lines) {
        return new WordSet(lines.stream().flatMap(WordSet::keys).collect(Collectors.toSet()));
    }

    /** Returns the words of a list that stands beside this class. */
    public static WordSet read(String resource) {
        return of(WordLists.lines(resource));
    }

    /** Returns the words of those lines of a list that are of one kind, which stands behind their language. */
    public static WordSet read(String resource, String kind) {
        return of(WordLists.lines(resource).stream()
                .filter(line -> line.split(" ", -1)[1].equals(kind))
                .map(line -> line.replaceFirst(" " + kind, ""))
                .toList());
    }

    private static Stream<String> keys(String line) {
        String[] words = line.split(" ", -1);
        return Arrays.stream(words).skip(1).map(word -> key(words[0], word.replace('_', ' ')));
    }

    /** Returns whether a word is one of them. */
    public boolean contains(Lexeme word) {
        return keys.contains(word.key());
    }

    /** Returns whether words of a language are one of them. */
    public boolean contains(String language, String words) {
        return keys.contains(key(language, words));
    }

    static String key(String language, String words) {
        return language + " " + Folding.foldCase(words);
    }
}
