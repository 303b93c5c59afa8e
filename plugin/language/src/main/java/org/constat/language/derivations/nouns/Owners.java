package org.constat.language.derivations.nouns;

import java.util.ArrayList;
import java.util.List;
import org.constat.Complement;
import org.constat.Phrase;

/**
 * Tells whose something is from what it is about: "the bank's purchase of the insurer".
 *
 * @since 0.1
 */
public final class Owners {

    private Owners() {}

    /** Returns whether a complement stands before the noun, by name or by a pronoun. */
    public static boolean isOwner(Phrase noun, Complement complement) {
        if (!complement.role().equals("of")) {
            return false;
        }
        String text = complement.phrase().text();
        boolean named = noun.text().contains(text + "'s ") || noun.text().contains(text + "' ");
        return named || (Determiners.isPossessive(noun.text()) && !noun.text().contains(text));
    }

    /** Returns a noun as another's: "a share" as "a share of the firm". */
    public static Phrase owned(Phrase noun, Phrase owner) {
        List<Complement> complements = new ArrayList<>(noun.complements());
        complements.add(new Complement("of", owner));
        return noun.withComplements(complements);
    }

    /** Returns whether some complement stands before the noun as its owner. */
    public static boolean hasOwner(Phrase noun) {
        return noun.complements().stream().anyMatch(complement -> isOwner(noun, complement));
    }
}
