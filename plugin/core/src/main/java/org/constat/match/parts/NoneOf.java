package org.constat.match.parts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.constat.Phrase;

/** Leaves away of how many it is none: none of the seven schools is no school. */
final class NoneOf {
    private static final Pattern NONE =
            Pattern.compile("(?:not one|none|neither) of .*|aucune? (?:des|de) .*", Pattern.CASE_INSENSITIVE);

    private NoneOf() {}

    /** Returns the phrase without its number; empty where it speaks of some of them. */
    static Optional<Parts.Opened> of(Phrase phrase, Parts.Opened plain) {
        return plain.quantity() != null && NONE.matcher(phrase.text()).matches()
                ? Optional.of(new Parts.Opened(plain.head(), plain.parts(), null))
                : Optional.empty();
    }
}
