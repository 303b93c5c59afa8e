package org.constat.language.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that begin with the same word, each with a value; the longest one at a place is found.
 *
 * @since 0.1
 */
public final class PhraseTable {

    /** An expression. */
    public record Entry(List<String> words, String value) {

        static Entry of(String words, String value) {
            return new Entry(List.of(words.split(" ", -1)), value);
        }

        public String text() {
            return String.join(" ", words);
        }
    }

    /** All of several words, the longest first. */
    private final List<Entry> entries = new ArrayList<>();

    /** The same by their second word. */
    private final Map<String, List<Entry>> bySecond = new HashMap<>();

    private @Nullable Entry alone;

    void add(Entry entry) {
        if (entry.words().size() > 1) {
            insert(entry, entries);
            insert(entry, bySecond.computeIfAbsent(entry.words().get(1), second -> new ArrayList<>()));
        } else if (alone == null) {
            alone = entry;
        }
    }

    private static void insert(Entry entry, List<Entry> entries) {
        entries.add(entry);
        entries.sort(
                Comparator.comparingInt((Entry other) -> other.words().size()).reversed());
    }

    /** Returns the longest expression at a token that has its first word, or null. */
    @Nullable
    Entry longest(List<Token> tokens, int at) {
        if (entries.isEmpty() || at + 1 >= tokens.size()) {
            return alone;
        }
        Token second = tokens.get(at + 1);
        Entry byText = longest(bySecond.get(second.lower()), tokens, at);
        Entry byLemma = second.lower().equals(second.lowerLemma())
                ? null
                : longest(bySecond.get(second.lowerLemma()), tokens, at);
        if (byText == null || byLemma == null) {
            return byText != null ? byText : byLemma != null ? byLemma : alone;
        }
        return entries.indexOf(byText) < entries.indexOf(byLemma) ? byText : byLemma;
    }

    private static @Nullable Entry longest(@Nullable List<Entry> entries, List<Token> tokens, int at) {
        for (int i = 0; entries != null && i < entries.size(); i++) {
            if (matches(entries.get(i).words(), tokens, at)) {
                return entries.get(i);
            }
        }
        return null;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Token token = tokens.get(at + i);
            boolean same = words.get(i).equals(token.lower()) || words.get(i).equals(token.lowerLemma());
            if (!same || isName(token)) {
                return false;
            }
        }
        return true;
    }

    /** "au Centre de calcul des marées" is a name, and no "au centre de". */
    private static boolean isName(Token token) {
        return token.text().equals("Centre") || token.text().equals("Center");
    }
}
