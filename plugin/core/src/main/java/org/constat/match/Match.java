package org.constat.match;

import java.util.List;
import org.constat.Fact;
import org.constat.assertion.Pattern;

/**
 * A fact that satisfies a pattern, with its proof.
 *
 * @param article the id of the article
 * @param pattern what was asked
 * @param fact what was found
 * @param proof why the one satisfies the other, step by step
 * @since 0.1
 */
public record Match(String article, Pattern pattern, Fact fact, List<Step> proof) {

    /** Copies the proof. */
    public Match {
        proof = List.copyOf(proof);
    }
}
