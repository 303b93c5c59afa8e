package org.constat.extract;

/** Something on the wire is not what the protocol says. Its message names the member; who catches it adds the file and line. */
final class WireException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;

    WireException(String text) {
        super(text);
        this.text = text;
    }

    String text() {
        return text;
    }
}
