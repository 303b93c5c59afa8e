package org.constat.extract;

import java.time.Duration;
import org.constat.Extractor;

/**
 * Where extractors come from: the built-in one, a class, a stored extraction, a command. A cache is a source around another.
 *
 * @since 0.1
 */
public interface ExtractorSource extends AutoCloseable {

    /** Returns which extractor this is. May open a worker to ask it. */
    ExtractorIdentity identity();

    /**
     * Opens a worker for one thread; whoever opened it closes it.
     *
     * @throws Exception if it cannot be opened
     */
    Extractor open() throws Exception;

    /** Returns how many workers to run side by side, 1 or more. */
    default int workers() {
        return 1;
    }

    /** Returns how long one article may take. */
    default Duration timeout() {
        return Duration.ofSeconds(60);
    }

    /**
     * Returns whether the text at each span must be verified to be what was sent. Only an extractor of our own, which
     * rewrites phrases where it resolves them, may go without.
     */
    default boolean needsVerifying() {
        return true;
    }

    /** Frees what the source holds; its workers are closed before. */
    @Override
    default void close() {}
}
