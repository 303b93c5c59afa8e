package org.constat;

/**
 * A half-open range of a text.
 *
 * @param begin the first offset, in UTF-16 units from the start of the article's text
 * @param end the offset behind the last one, in UTF-16 units; never less than {@code begin}
 * @since 0.1
 */
public record Span(int begin, int end) {

    /** @throws IllegalArgumentException if the range is negative or turned around */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + " to " + end);
        }
    }

    /** Returns the number of UTF-16 units in this span. */
    public int length() {
        return end - begin;
    }

    /** Returns whether the other span lies within this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Returns whether the two spans share at least one unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /**
     * Returns the text that this span covers.
     *
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public String of(String text) {
        return text.substring(begin, end);
    }
}
