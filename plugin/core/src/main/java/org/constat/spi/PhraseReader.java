package org.constat.spi;

import org.constat.Fact;
import org.constat.Phrase;

/**
 * Reads the flat strings that people write into slots and extractors send in facts. Used by one thread at a time.
 *
 * @since 0.1
 */
public interface PhraseReader {

    /**
     * Reads a noun phrase.
     *
     * @param phrase flat or read; what is read already comes back as it is
     * @return a phrase with a head
     */
    Phrase read(Phrase phrase);

    /**
     * Reads every flat slot of a fact: negation, modality, source and roles in its strings move to where they belong.
     *
     * @param fact flat, read, or mixed
     * @return a fact whose phrases all have heads
     * @throws ContradictionException if a marker in a string contradicts a slot that the fact declares
     */
    Fact read(Fact fact);

    /** A marker in a string of a fact contradicts a slot that the fact declares. */
    final class ContradictionException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param message which marker, which slot */
        public ContradictionException(String message) {
            super(message);
        }
    }
}
