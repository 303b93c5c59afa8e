package org.constat.language.extractor.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.constat.Span;
import org.constat.language.phrases.Words;
import org.constat.language.words.Token;

/** The stretches of a sentence that belong to one phrase, as text and as places. */
final class Pieces {
    private final List<Token> tokens;
    private final List<int[]> pieces = new ArrayList<>();

    Pieces(List<Token> tokens) {
        this.tokens = tokens;
    }

    void add(int begin, int end) {
        if (begin < end || pieces.isEmpty()) {
            pieces.add(new int[] {begin, end});
        }
    }

    /** Returns where the last of them ends. */
    int end() {
        return pieces.stream().mapToInt(piece -> piece[1]).max().orElse(0);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (int[] piece : merged()) {
            text.append(end < 0 ? "" : " ").append(Words.text(tokens, piece[0], piece[1]));
            end = piece[1];
        }
        return text.toString();
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int[] piece : merged()) {
            spans.add(span(tokens.subList(piece[0], Math.max(piece[0] + 1, piece[1]))));
        }
        return spans;
    }

    /** Not all words are read in the order of the text. */
    private static Span span(List<Token> words) {
        int begin = Integer.MAX_VALUE;
        int end = 0;
        for (Token word : words) {
            begin = Math.min(begin, word.span().begin());
            end = Math.max(end, word.span().end());
        }
        return new Span(begin, end);
    }

    /** Joins pieces that touch or have one small word between them, in the order of the text. */
    private List<int[]> merged() {
        List<int[]> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingInt(piece -> piece[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] piece : sorted) {
            int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && piece[0] <= last[1] + 1) {
                last[1] = Math.max(last[1], piece[1]);
            } else {
                merged.add(piece.clone());
            }
        }
        return merged;
    }
}
