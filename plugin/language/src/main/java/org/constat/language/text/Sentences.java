package org.constat.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.Span;

/**
 * Splits a block into sentences, in one pass over its characters.
 *
 * @since 0.1
 */
public final class Sentences {

    private static final int LONGEST = 3_000;
    private static final int LONGEST_WORD = 40;

    private static final Set<String> STARTERS = Set.of(
            "le", "la", "les", "l", "un", "une", "des", "il", "elle", "ils", "elles", "on", "ce", "cette", "ces",
            "mais", "et", "en", "dans", "selon", "pour", "the", "a", "an", "it", "he", "she", "they", "but", "and",
            "in", "this", "these", "that", "at", "we", "its", "his", "her", "their", "son", "sa", "ses", "leur", "nous",
            "c", "i");

    private final NormalizedText source;
    private final String text;
    private final List<Span> sentences = new ArrayList<>();
    private int begin;
    private boolean quoted;

    private Sentences(NormalizedText source) {
        this.source = source;
        text = source.text();
    }

    /**
     * Returns the sentences of a block.
     *
     * @param block a block's text
     * @return their places in the normalised text, without the blanks around them
     */
    public static List<Span> of(NormalizedText block) {
        return new Sentences(block).split();
    }

    private List<Span> split() {
        begin = Dateline.length(text);
        int at = begin;
        while (at < text.length()) {
            int end = isTerminal(text.charAt(at)) ? endBehindTerminals(at) : -1;
            if (end > 0 || isTooLongAt(at)) {
                at = Math.max(end, at + 1);
                close(at);
            } else {
                noteQuotationMark(at);
                at++;
            }
        }
        close(text.length());
        return sentences;
    }

    private boolean isTooLongAt(int at) {
        return (at - begin > LONGEST && text.charAt(at) == ' ') || at - begin > 2 * LONGEST;
    }

    private void noteQuotationMark(int at) {
        if (text.charAt(at) == '"') {
            quoted = !closesAt(at);
        }
    }

    private boolean closesAt(int at) {
        return switch (source.originalAt(at)) {
            case '\u00BB', '\u201D' -> true;
            case '\u00AB', '\u201E' -> false;
            default -> quoted;
        };
    }

    /** Returns where the sentence ends that the mark at this offset closes, or -1 where it closes none. */
    private int endBehindTerminals(int at) {
        int end = at;
        while (end < text.length() && isTerminal(text.charAt(end))) {
            end++;
        }
        int marks = end;
        end = behindClosers(end);
        int next = behindBlanks(end);
        if (next == text.length()) {
            return next;
        }
        boolean separated = next > end;
        return separated && startsSentence(next) && !isAbbreviation(at, marks, end, next)
                ? leaveQuotation(marks, end)
                : -1;
    }

    private int leaveQuotation(int marks, int end) {
        for (int i = marks; i < end; i++) {
            noteQuotationMark(i);
        }
        return end;
    }

    private int behindClosers(int from) {
        int at = from;
        boolean open = quoted;
        while (true) {
            int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
            if (next >= text.length()) {
                return at;
            }
            char mark = text.charAt(next);
            boolean closesQuotation =
                    mark == '"' && (next == at ? closes(next, open) : open && isFollowedByBlank(next));
            boolean closesBracket = next == at && (mark == ')' || mark == ']' || mark == '\'');
            if (!closesQuotation && !closesBracket) {
                return at;
            }
            open &= !closesQuotation;
            at = next + 1;
        }
    }

    private boolean closes(int at, boolean open) {
        return open || source.originalAt(at) == '\u00BB' || source.originalAt(at) == '\u201D' || isFollowedByBlank(at);
    }

    private boolean isFollowedByBlank(int at) {
        boolean french = source.originalAt(at) == '\u00AB' || source.originalAt(at) == '\u201C';
        return !french && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == ',');
    }

    private int behindBlanks(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private boolean startsSentence(int at) {
        char first = text.charAt(at);
        if (first == '"' || first == '\'' || first == '(' || first == '-' || first == '\u2014' || first == '\u2013') {
            int next = behindBlanks(at + 1);
            return next < text.length() && !Character.isLowerCase(text.charAt(next));
        }
        return Character.isUpperCase(first) || Character.isDigit(first) || first == '\u2022' || first > '\u2E80';
    }

    private boolean isAbbreviation(int at, int marks, int end, int next) {
        if (text.charAt(at) != '.' || marks - at > 1 || end > marks) {
            return false;
        }
        int from = at;
        while (from > begin && at - from < LONGEST_WORD && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, at);
        if (word.isEmpty()) {
            return false;
        }
        boolean enumerates = from == begin && word.length() <= 2 && Character.isDigit(word.charAt(0));
        boolean initials = isInitials(word) && !STARTERS.contains(wordAt(next));
        return enumerates || initials || Abbreviations.keepsItsStop(word, text.charAt(next));
    }

    private static boolean isWordPart(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '-';
    }

    private static boolean isInitials(String word) {
        boolean single = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return single
                || (word.length() >= 3 && word.length() <= 9 && word.charAt(word.length() - 2) == '.')
                || (word.length() >= 3 && word.charAt(word.length() - 2) == '-' && word.charAt(1) == '.');
    }

    private String wordAt(int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void close(int end) {
        int from = Math.min(behindBlanks(begin), end);
        int to = end;
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
        begin = end;
    }

    private static boolean isTerminal(char character) {
        return character == '.' || character == '!' || character == '?' || character == '\u2026';
    }
}
