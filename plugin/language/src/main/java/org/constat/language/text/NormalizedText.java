package org.constat.language.text;

import org.constat.Span;
import org.jspecify.annotations.Nullable;

/**
 * Text with straight quotation marks and apostrophes, plain spaces and composed accents, which knows where each of its
 * characters stands in the original. Immutable.
 *
 * @since 0.1
 */
public final class NormalizedText {

    private final String original;
    private final int base;
    private final String text;
    private final int @Nullable [] begins;
    private final int @Nullable [] ends;

    NormalizedText(String original, int base, String text, int @Nullable [] begins, int @Nullable [] ends) {
        this.original = original;
        this.base = base;
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /** Returns the whole text, normalised. */
    public static NormalizedText of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** Returns a part of the text, normalised; its original offsets still count from the start of the whole. */
    public static NormalizedText of(String text, Span part) {
        return new Normalizer(text, part).normalize();
    }

    /** Returns the normalised text. */
    public String text() {
        return text;
    }

    /**
     * Returns where a part of the normalised text stands in the original one.
     *
     * @param begin the first offset in the normalised text
     * @param end the offset behind the last one
     */
    public Span original(int begin, int end) {
        return begin == end ? new Span(begin(begin), begin(begin)) : new Span(begin(begin), end(end));
    }

    /** Returns the character of the original text that the one at this offset of the normalised text was made from. */
    public char originalAt(int offset) {
        return original.charAt(begin(offset));
    }

    private int begin(int offset) {
        return begins == null ? base + offset : begins[offset];
    }

    private int end(int offset) {
        return ends == null ? base + offset : ends[offset - 1];
    }
}
