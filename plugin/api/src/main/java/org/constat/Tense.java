package org.constat;

import java.util.Locale;

/**
 * When a relation holds, seen from the article.
 *
 * @since 0.1
 */
public enum Tense {
    /** Now, or in the undated present of headlines. Also where nobody says when. */
    PRESENT,
    /** Before. */
    PAST,
    /** Later. */
    FUTURE,
    /** Before, and expressly not now ("no longer", "ne … plus"). */
    NO_LONGER;

    /** Returns the name as facts files and the wire format spell it, such as {@code no-longer}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
