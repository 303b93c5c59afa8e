package org.constat.language.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** The longest first. */
    private final List<Entry> entries = new ArrayList<>();

    void add(Entry entry) {
        entries.add(entry);
        entries.sort(
                Comparator.comparingInt((Entry other) -> other.words().size()).reversed());
    }

    /** Returns the longest expression at a token that has its first word, or null. */
    @Nullable
    Entry longest(List<Token> tokens, int at) {
        for (Entry entry : entries) {
            if (matches(entry.words(), tokens, at)) {
                return entry;
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
