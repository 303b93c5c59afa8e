package org.constat.match.parts;

import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern SEVERAL =
            Pattern.compile("(?:des |plusieurs |several |many )?(?:ans|années|mois|semaines|jours"
                    + "|heures|minutes|décennies|siècles|years|months|weeks|days|hours|decades|centuries)");

    /** In English a mere "a day" may say how often; behind a preposition it lasts. */
    private static final Pattern SINGLE = Pattern.compile(
            "(?:une? (?:seconde|minute|heure|semaine|mois|an|année|décennie)|an? (?:second|minute|hour|week|month|year|decade))");

    private Durations() {}

    /** Returns whether a phrase names a single unit of time behind an article ("pendant une heure", "for an hour"). */
    public static boolean isSingle(Filler filler) {
        return filler instanceof Phrase phrase
                && phrase.quantity() == null
                && SINGLE.matcher(phrase.text()).matches();
    }

    /** Returns whether a phrase counts units of time, or names several ("twelve years", "des années"). */
    public static boolean isOne(Filler filler) {
        if (!(filler instanceof Phrase phrase)
                || !UNITS.contains(Lexemes.head(phrase).lemma())) {
            return false;
        }
        Quantity quantity = phrase.quantity();
        return quantity == null ? SEVERAL.matcher(phrase.text()).matches() : !quantity.ordinal();
    }
}
