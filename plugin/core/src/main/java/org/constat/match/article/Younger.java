package org.constat.match.article;

import java.util.regex.Pattern;

/**
 * Knows the name of somebody without what tells them from their father or son: "Paul Lund Jr." is called Paul Lund.
 *
 * @since 0.1
 */
public final class Younger {
    private static final Pattern BEHIND = Pattern.compile("(?i),? (?:jr|sr)\\.?$");

    private Younger() {}

    /** Returns a folded name without it. */
    public static String without(String name) {
        return name.length() < 4 ? name : BEHIND.matcher(name).replaceFirst("");
    }
}
