package org.constat.language.text;

import java.text.Normalizer.Form;
import java.util.Arrays;
import org.constat.Span;

/** Normalises one text in a single pass. */
final class Normalizer {

    private final String original;
    private final Span part;
    private final StringBuilder text;
    private int[] begins;
    private int[] ends;

    Normalizer(String original, Span part) {
        this.original = original;
        this.part = part;
        text = new StringBuilder(part.length());
        begins = new int[part.length() + 1];
        ends = new int[part.length() + 1];
    }

    NormalizedText normalize() {
        int at = part.begin();
        while (at < part.end()) {
            int next = endOfCluster(at);
            appendCluster(at, next);
            at = next;
        }
        begins[text.length()] = part.end();
        boolean identity = text.length() == part.length();
        return new NormalizedText(
                original, part.begin(), text.toString(), identity ? null : begins, identity ? null : ends);
    }

    private int endOfCluster(int at) {
        int next = at + Character.charCount(original.codePointAt(at));
        while (next < part.end() && isCombining(original.charAt(next))) {
            next++;
        }
        return Math.min(next, part.end());
    }

    private static boolean isCombining(char character) {
        return character >= '\u0300' && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private void appendCluster(int from, int to) {
        if (to - from == 1) {
            appendCharacter(plain(original.charAt(from)), from, to);
            return;
        }
        String cluster = original.substring(from, to);
        String composed = java.text.Normalizer.normalize(cluster, Form.NFC);
        boolean same = composed.equals(cluster);
        for (int i = 0; i < composed.length(); i++) {
            appendCharacter(plain(composed.charAt(i)), same ? from + i : from, same ? from + i + 1 : to);
        }
    }

    private void appendCharacter(char character, int begin, int end) {
        if (isInvisible(character)) {
            return;
        }
        int at = text.length();
        if (at + 1 >= begins.length) {
            begins = Arrays.copyOf(begins, begins.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        begins[at] = begin;
        ends[at] = end;
        text.append(character);
    }

    private static boolean isInvisible(char character) {
        return switch (character) {
            case '\u00AD', '\u200B', '\u200C', '\u200E', '\u200F', '\u2060', '\uFEFF' -> true;
            default -> character < ' ' && !Character.isWhitespace(character);
        };
    }

    private static char plain(char character) {
        if (character < '\u00A0') {
            return isBlank(character) ? ' ' : character;
        }
        return switch (character) {
            case '\u2019', '\u2018', '\u02BC', '\u201B', '\u2032', '\u2039', '\u203A', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2212' -> '-';
            default -> Character.isSpaceChar(character) ? ' ' : composed(character);
        };
    }

    private static boolean isBlank(char character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character == '\f'
                || character == '\u000B';
    }

    private static char composed(char character) {
        if (character < '\u0300' || Character.isSurrogate(character)) {
            return character;
        }
        String form = java.text.Normalizer.normalize(String.valueOf(character), Form.NFC);
        return form.length() == 1 ? form.charAt(0) : character;
    }
}
