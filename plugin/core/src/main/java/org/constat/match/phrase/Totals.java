package org.constat.match.phrase;

import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Knows when all of something are asked for, and only some of them found: three engines are not all engines, and half of the
 * engines are not the engines.
 */
final class Totals {
    private static final Pattern ALL =
            Pattern.compile("^(?:all|every|each|tous|toutes|chaque)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern KNOWN =
            Pattern.compile("^(?:all|both|the|these|those|tous|toutes|les|ces)\\b", Pattern.CASE_INSENSITIVE);

    private Totals() {}

    static boolean exceed(Phrase asked, @Nullable Quantity wanted, Phrase found, @Nullable Quantity given) {
        if (given == null || wanted != null) {
            return false;
        }
        return isPart(given)
                ? KNOWN.matcher(asked.text()).find()
                : ALL.matcher(asked.text()).find()
                        && !KNOWN.matcher(found.text()).find();
    }

    /** "Half of the engines" has been read as one of two. */
    private static boolean isPart(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().startsWith("of ");
    }
}
