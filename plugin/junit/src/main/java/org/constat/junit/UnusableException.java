package org.constat.junit;

/** Something cannot be checked at all. Its message says all there is to say, so it has no stack. */
final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
        super(message, null, false, false);
    }
}
