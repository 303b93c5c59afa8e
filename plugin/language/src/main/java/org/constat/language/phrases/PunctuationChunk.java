package org.constat.language.phrases;

/**
 * A punctuation mark, or a token that nothing else can read.
 *
 * @param begin its first token
 * @param end behind its last token
 * @param kind which mark
 * @since 0.1
 */
public record PunctuationChunk(int begin, int end, Kind kind) implements Chunk {

    /** Which mark it is. */
    public enum Kind {
        COMMA,
        COLON,
        SEMICOLON,
        QUOTE,
        OPEN,
        CLOSE,
        DASH,
        STOP,
        QUESTION,
        OTHER
    }

    /** Returns whether a chunk is a mark of a kind. */
    public static boolean is(Chunk chunk, Kind kind) {
        return chunk instanceof PunctuationChunk mark && mark.kind() == kind;
    }
}
