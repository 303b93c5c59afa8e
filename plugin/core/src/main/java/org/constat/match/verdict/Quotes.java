package org.constat.match.verdict;

import java.util.ArrayList;
import java.util.List;
import org.constat.Span;

/**
 * Finds quoted words in a text, whatever kind of quotation marks, apostrophes and spaces either of them has.
 *
 * @since 0.1
 */
public final class Quotes {

    private Quotes() {}

    /** Returns the sentences in which the quotation stands; if it stands outside all sentences, its own place. */
    public static List<Span> sentences(String quote, String normalText, List<Span> sentences) {
        String wanted = normal(quote);
        List<Span> found = new ArrayList<>();
        for (int at = normalText.indexOf(wanted); at >= 0; at = normalText.indexOf(wanted, at + 1)) {
            Span place = new Span(at, at + wanted.length());
            List<Span> around = sentences.stream().filter(place::overlaps).toList();
            found.addAll(around.isEmpty() ? List.of(place) : around);
        }
        return found;
    }

    /** Returns a text of the same length with one kind of quotation mark, apostrophe and space. */
    public static String normal(String text) {
        StringBuilder normal = new StringBuilder(text);
        for (int i = 0; i < normal.length(); i++) {
            normal.setCharAt(i, normal(normal.charAt(i)));
        }
        return normal.toString();
    }

    private static char normal(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '«', '»', '„' -> '"';
            case '\u00a0', '\u202f', '\n', '\r', '\t' -> ' ';
            case '‐', '‑', '–' -> '-';
            default -> c;
        };
    }
}
