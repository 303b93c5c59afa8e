package org.constat.language.text;

import java.util.ArrayList;
import java.util.List;
import org.constat.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line that is not blank.
 *
 * @param text without the blanks and the bullet before it
 * @param span of that text
 * @param listItem whether a bullet or an enumerator stood before it
 * @param blankBefore whether a blank line or the start of the text stands before it
 */
record Line(String text, Span span, boolean listItem, boolean blankBefore) {

    private static final String BULLETS = "\u2022\u25AA\u25E6\u2023\u25CF\u00B7*-\u2013\u2014";

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blankBefore = true;
        int from = 0;
        while (from < text.length()) {
            int to = endOfLine(text, from);
            Line line = of(text, from, to, blankBefore);
            if (line != null) {
                lines.add(line);
            }
            blankBefore = line == null && !endsWithCarriageReturn(text, from, to);
            from = to + 1;
        }
        return lines;
    }

    private static boolean endsWithCarriageReturn(String text, int from, int to) {
        return to == from && from > 0 && text.charAt(from - 1) == '\r';
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\u2028'
                || character == '\u2029'
                || character == '\u0085';
    }

    private static @Nullable Line of(String text, int from, int to, boolean blankBefore) {
        int begin = from;
        while (begin < to && isBlank(text.charAt(begin))) {
            begin++;
        }
        int end = to;
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int content = behindBullet(text, begin, end);
        return content == end
                ? null
                : new Line(text.substring(content, end), new Span(content, end), content > begin, blankBefore);
    }

    private static int behindBullet(String text, int begin, int end) {
        int at = begin;
        if (at < end && BULLETS.indexOf(text.charAt(at)) >= 0) {
            at++;
        } else {
            while (at < end && at - begin < 3 && Character.isDigit(text.charAt(at))) {
                at++;
            }
            boolean enumerator =
                    at > begin && at - begin < 3 && at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
            at = enumerator ? at + 1 : begin;
        }
        int content = at;
        while (content < end && isBlank(text.charAt(content))) {
            content++;
        }
        boolean separated = content > at || (at > begin && text.charAt(at - 1) == '\u2022');
        return separated ? content : begin;
    }

    private static boolean isBlank(char character) {
        return character <= ' ' || Character.isSpaceChar(character) || character == '\uFEFF' || character == '\u200B';
    }

    boolean endsLikeSentence() {
        int last = text.length() - 1;
        while (last > 0 && "\"')]\u00BB\u201D\u2019 \u00A0\u202F".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?\u2026;".indexOf(text.charAt(last)) >= 0;
    }

    boolean isCut() {
        return text.endsWith("...") || text.endsWith("\u2026");
    }

    int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter || (inside && text.charAt(i) != ' ');
        }
        return words;
    }
}
