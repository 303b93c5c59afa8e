package org.constat.maven;

/** Something that a user wrote keeps the goal from running; its message says what, where and what to do. */
final class UserMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserMistake(String message) {
        super(message);
    }

    UserMistake(String message, Throwable cause) {
        super(message, cause);
    }
}
