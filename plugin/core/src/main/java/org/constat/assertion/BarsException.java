package org.constat.assertion;

/**
 * A text in bars says nothing that can be asked.
 *
 * @since 0.1
 */
public final class BarsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BarsException(String message) {
        super(message);
    }
}
