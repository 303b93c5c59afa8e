package org.constat.spi;

/**
 * Reads the sentences in which people write assertions. Used by one thread at a time.
 *
 * @since 0.1
 */
public interface SentenceReader {

    /**
     * Reads a sentence.
     *
     * @param sentence one sentence in the reader's language, with or without a full stop
     * @return its reading, or why there is none; never a reading that leaves a content word out
     */
    SentenceReading read(String sentence);
}
