package org.constat.match;

import java.util.List;
import java.util.Set;
import org.constat.Slot;
import org.constat.assertion.Assertion;

/**
 * The verdict on one assertion, with all that explains it.
 *
 * @param assertion what was asked
 * @param verdict how the extraction answers
 * @param heldIn the ids of the articles in which it held (for a {@code never}: was found), sorted
 * @param matches the first match of each pattern of the reading, where there is one; for CONFLICTED with the flip last
 * @param nearest the nearest facts, best first, at most three; empty where it held
 * @param tolerant the slots in which a damaged fact would still pass
 * @param note what else explains the verdict (why UNARMED, what the ERROR was), in words; or empty
 * @since 0.1
 */
public record Judgement(
        Assertion assertion,
        Verdict verdict,
        List<String> heldIn,
        List<Match> matches,
        List<NearFact> nearest,
        Set<Slot> tolerant,
        String note) {

    /** Copies the collections. */
    public Judgement {
        heldIn = List.copyOf(heldIn);
        matches = List.copyOf(matches);
        nearest = List.copyOf(nearest);
        tolerant = Set.copyOf(tolerant);
    }
}
