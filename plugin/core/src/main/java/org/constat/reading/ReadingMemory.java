package org.constat.reading;

import org.constat.spi.SentenceReading;
import org.jspecify.annotations.Nullable;

/**
 * What texts were read as before, so that they need not be read again. Thread-safe.
 *
 * @since 0.1
 */
public interface ReadingMemory {

    /** Remembers nothing. */
    ReadingMemory NONE = new ReadingMemory() {
        @Override
        public @Nullable SentenceReading find(String text, @Nullable String language) {
            return null;
        }

        @Override
        public void keep(String text, @Nullable String language, SentenceReading reading) {
            // nothing is kept
        }
    };

    /**
     * Returns what a text was read as.
     *
     * @param text a sentence, or slots in bars
     * @param language the BCP 47 tag of the language it is written in; null where nobody says
     * @return null where it has to be read
     */
    @Nullable
    SentenceReading find(String text, @Nullable String language);

    /** Keeps what a text was read as, or why it could not be read. */
    void keep(String text, @Nullable String language, SentenceReading reading);
}
