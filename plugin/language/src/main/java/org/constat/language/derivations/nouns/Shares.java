package org.constat.language.derivations.nouns;

import java.util.List;
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

    private Shares() {}

    /** Returns whether this is so many of a hundred. */
    public static boolean isShare(Phrase phrase) {
        return phrase.quantity() != null && Nouns.head(phrase).equals(PERCENT);
    }

    /** Returns a share without what it is a share of; any other phrase as it is. */
    public static Phrase alone(Phrase share) {
        int sign = share.text().indexOf(PERCENT);
        List<Complement> others = share.complements().stream()
                .filter(complement -> !complement.role().equals("of"))
                .toList();
        return !isShare(share)
                        || sign < 0
                        || others.size() == share.complements().size()
                ? share
                : new Phrase(
                        share.text().substring(0, sign + 1),
                        share.entity(),
                        share.head(),
                        share.modifiers(),
                        share.quantity(),
                        others,
                        share.spans(),
                        share.mention());
    }
}
