package org.constat.language.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of one or more words, each with a value; the longest one at a place is found.
 *
 * @since 0.1
 */
public final class PhraseTable {

    /** An expression. */
    public record Entry(List<String> words, String value) {

        public String text() {
            return String.join(" ", words);
        }
    }

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    void add(String words, String value) {
        List<String> split = List.of(words.split(" ", -1));
        List<Entry> entries = byFirstWord.computeIfAbsent(split.get(0), first -> new ArrayList<>());
        entries.add(new Entry(split, value));
        entries.sort(
                Comparator.comparingInt((Entry entry) -> entry.words().size()).reversed());
    }

    /** Returns the longest expression that begins at a token, or null. */
    @Nullable
    Entry find(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Token first = tokens.get(at);
        Entry byText = longest(tokens, at, first.lower());
        if (first.lower().equals(first.lowerLemma())) {
            return byText;
        }
        Entry byLemma = longest(tokens, at, first.lowerLemma());
        byLemma = byLemma != null && byLemma.words().size() > 1 && isContracted(first) ? null : byLemma;
        if (byText == null || byLemma == null) {
            return byText == null ? byLemma : byText;
        }
        return byLemma.words().size() > byText.words().size() ? byLemma : byText;
    }

    /** "au nouveau stade" is no "à nouveau". */
    private static boolean isContracted(Token token) {
        return switch (token.lower()) {
            case "au", "aux", "du", "des" -> true;
            default -> false;
        };
    }

    private @Nullable Entry longest(List<Token> tokens, int at, String first) {
        List<Entry> entries = byFirstWord.get(first);
        if (entries == null) {
            return null;
        }
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
