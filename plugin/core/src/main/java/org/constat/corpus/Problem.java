package org.constat.corpus;

/**
 * A mistake in a file that a person wrote. Problems are collected over all files and reported together.
 *
 * @param location where it is
 * @param message what is wrong, what was meant, and what to write instead
 * @since 0.1
 */
public record Problem(Location location, String message) {

    /** Returns {@code file:line:col  message}. */
    @Override
    public String toString() {
        return location + "  " + message;
    }
}
