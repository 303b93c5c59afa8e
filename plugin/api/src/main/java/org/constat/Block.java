package org.constat;

/**
 * A typed part of an article: one line or paragraph that is read by itself.
 *
 * @param type what the part is
 * @param span where it stands in the article's text
 * @since 0.1
 */
public record Block(Type type, Span span) {

    /** What a block is. */
    public enum Type {
        /** The title of the article. */
        HEADLINE,
        /** A heading inside the article; list items and paragraphs stand under it. */
        HEADER,
        /** Running text. */
        PARAGRAPH,
        /** An item of a list. */
        LIST_ITEM,
        /** What the page left behind: teasers, share lines, subscription offers. Its facts hold nothing unless asked for. */
        LEFTOVER
    }
}
