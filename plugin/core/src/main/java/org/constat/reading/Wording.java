package org.constat.reading;

import org.constat.assertion.Bars;
import org.constat.corpus.Location;
import org.jspecify.annotations.Nullable;

/**
 * How an assertion is worded.
 *
 * @since 0.1
 */
public sealed interface Wording {

    /** Returns where it is written. */
    Location location();

    /** Returns the BCP 47 tag of the language it is written in; null where nobody says. */
    @Nullable
    String language();

    /**
     * A sentence, or slots in bars.
     *
     * @param text what is written; it is in bars where it holds one
     * @param language the BCP 47 tag of the language it is written in; null where nobody says
     * @param location where it is written
     */
    record Text(String text, @Nullable String language, Location location) implements Wording {}

    /**
     * Slots by name.
     *
     * @param slots their patterns, with flat phrases
     * @param language the BCP 47 tag of the language of the phrases; null where nobody says
     * @param location where it is written
     */
    record Slots(Bars.Parsed slots, @Nullable String language, Location location) implements Wording {}
}
