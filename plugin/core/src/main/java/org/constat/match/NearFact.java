package org.constat.match;

import java.util.List;
import org.constat.Fact;
import org.constat.Slot;
import org.constat.assertion.Pattern;

/**
 * A fact that comes near a pattern and does not satisfy it.
 *
 * @param article the id of the article
 * @param pattern what was asked
 * @param fact what was found
 * @param differences each slot that is not satisfied, the gravest first
 * @param proof the steps of the slots that are satisfied
 * @since 0.1
 */
public record NearFact(String article, Pattern pattern, Fact fact, List<Difference> differences, List<Step> proof) {

    /** Copies the lists. */
    public NearFact {
        differences = List.copyOf(differences);
        proof = List.copyOf(proof);
    }

    /**
     * A slot that is not satisfied.
     *
     * @param slot which one
     * @param role the role, for an argument; else empty
     * @param asked what the assertion asks, in words
     * @param found what the fact has, in words; "nothing" where it has none
     * @param remedy a lexicon entry or a reading that would mend it, ready to paste; or empty
     */
    public record Difference(Slot slot, String role, String asked, String found, String remedy) {}
}
