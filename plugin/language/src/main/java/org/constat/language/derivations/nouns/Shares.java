package org.constat.language.derivations.nouns;

import java.util.List;
import java.util.Set;
import org.constat.Complement;
import org.constat.Phrase;

/**
 * Knows shares of a hundred ("30 % des ventes").
 *
 * @since 0.1
 */
public final class Shares {
    /** The head of a share. */
    public static final String PERCENT = "%";

    private static final Set<String> NAMES = Set.of(PERCENT, "percent", "per cent", "pour cent");

    private Shares() {}

    /** Returns whether this is so many of a hundred. */
    public static boolean isShare(Phrase phrase) {
        return phrase.quantity() != null && NAMES.contains(Nouns.head(phrase));
    }

    /** Returns a share without what it is a share of; any other phrase as it is. */
    public static Phrase alone(Phrase share) {
        String percent = share.head() == null ? PERCENT : share.head().text();
        int sign = share.text().indexOf(percent);
        List<Complement> others = share.complements().stream()
                .filter(complement -> !complement.role().equals("of"))
                .toList();
        return !isShare(share)
                        || sign < 0
                        || others.size() == share.complements().size()
                ? share
                : new Phrase(
                        share.text().substring(0, sign + percent.length()),
                        share.entity(),
                        share.head(),
                        share.modifiers(),
                        share.quantity(),
                        others,
                        share.spans(),
                        share.mention());
    }
}
