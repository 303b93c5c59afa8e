package org.constat.extract;

/**
 * The extractor cannot be used at all: it does not start, or its stored facts cannot be read. What fails on one article
 * is an error of that article instead.
 *
 * @since 0.1
 */
public final class ExtractorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what failed, where, and what to do; one line or several */
    public ExtractorException(String message) {
        super(message);
    }

    /**
     * @param message what failed, where, and what to do; one line or several
     * @param cause what went wrong below
     */
    public ExtractorException(String message, Throwable cause) {
        super(message, cause);
    }
}
