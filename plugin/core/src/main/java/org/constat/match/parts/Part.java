package org.constat.match.parts;

import org.constat.Phrase;

/**
 * Something that hangs on a head, whatever the grammar that hangs it there: an adjective, a complement, an argument.
 *
 * @param role the name of the role; {@link Roles#WEAK} where the grammar gives none
 * @param phrase what hangs there
 * @param place in which way
 * @since 0.1
 */
public record Part(String role, Phrase phrase, Place place) {

    /** In which way a part hangs on its head. */
    public enum Place {
        /** As a word beside it. */
        MODIFIER,
        /** By a preposition. */
        COMPLEMENT,
        /** On the relation itself. */
        ARGUMENT
    }

    /** Returns the part in words, such as {@code to Ukraine}. */
    public String text() {
        return place == Place.MODIFIER ? phrase.text() : role + " " + phrase.text();
    }
}
