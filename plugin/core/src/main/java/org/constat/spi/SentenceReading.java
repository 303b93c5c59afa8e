package org.constat.spi;

import java.util.List;
import org.constat.assertion.Reading;

/**
 * What became of a sentence that was to be read as an assertion.
 *
 * @since 0.1
 */
public sealed interface SentenceReading {

    /**
     * The sentence has one reading.
     *
     * @param reading how it is understood
     */
    record Read(Reading reading) implements SentenceReading {}

    /**
     * The sentence has no reading, or more than one.
     *
     * @param reason what stands in the way
     * @param candidates possible readings in bars, ready to paste; may be empty
     */
    record Unreadable(String reason, List<String> candidates) implements SentenceReading {}
}
