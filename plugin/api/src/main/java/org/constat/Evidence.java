package org.constat;

/**
 * The words of the article that a fact rests on.
 *
 * @since 0.1
 */
public sealed interface Evidence {

    /**
     * A place in the article's text.
     *
     * @param span in UTF-16 units
     */
    record At(Span span) implements Evidence {}

    /**
     * A quotation without offsets; the harness finds it, and one that is not in the text is an error.
     *
     * @param text the words as they stand in the article
     */
    record Quotation(String text) implements Evidence {}
}
