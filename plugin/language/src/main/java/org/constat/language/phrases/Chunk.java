package org.constat.language.phrases;

/**
 * A stretch of a sentence that is read as one unit. The chunks of a sentence cover its tokens in order, each token once.
 *
 * @since 0.1
 */
public sealed interface Chunk
        permits NounChunk, VerbChunk, PrepositionChunk, ConnectorChunk, AdverbChunk, AdjectiveChunk, PunctuationChunk {

    /** Returns the index of its first token in the sentence. */
    int begin();

    /** Returns the index behind its last token. */
    int end();
}
