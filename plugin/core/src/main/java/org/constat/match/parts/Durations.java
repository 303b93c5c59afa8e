package org.constat.match.parts;

import java.util.Set;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.match.words.Lexemes;

/**
 * Tells how long from when.
 *
 * @since 0.1
 */
public final class Durations {
    private static final Set<String> UNITS = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "decade",
            "century",
            "seconde",
            "heure",
            "jour",
            "semaine",
            "mois",
            "an",
            "année",
            "décennie",
            "siècle");

    private Durations() {}

    /** Returns whether a phrase counts units of time ("twelve years"). */
    public static boolean isOne(Filler filler) {
        Quantity quantity = filler instanceof Phrase phrase ? phrase.quantity() : null;
        return quantity != null
                && !quantity.ordinal()
                && UNITS.contains(Lexemes.head((Phrase) filler).lemma());
    }
}
