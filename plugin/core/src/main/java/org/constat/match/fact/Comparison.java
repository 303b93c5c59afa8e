package org.constat.match.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.constat.Slot;
import org.constat.match.NearFact;
import org.constat.match.Step;

/**
 * How a form of a fact answers a query.
 *
 * @param gaps the slots that it does not satisfy, the gravest first
 * @param proof the steps of those that it does
 * @since 0.1
 */
public record Comparison(List<Gap> gaps, List<Step> proof) {
    /** The least distance of two that differ. */
    public static final int ANY_GAP = 1;

    /** The distance of two that differ in one slot alone stays below it. */
    public static final int MORE_THAN_ONE_GAP = Gaps.PARTICIPANT + 1;

    /**
     * A slot that is not satisfied.
     *
     * @param difference in words
     * @param weight how much it takes the two apart, from 1
     */
    public record Gap(NearFact.Difference difference, int weight) {}

    /** Sorts and copies. */
    public Comparison {
        List<Gap> sorted = new ArrayList<>(gaps);
        sorted.sort(Comparator.comparingInt(Gap::weight).reversed());
        gaps = List.copyOf(sorted);
        proof = List.copyOf(proof);
    }

    /** Returns how far apart two are at least of which so many of relation, subject and object have nothing in common. */
    public static int leastDistance(int slots) {
        return Gaps.leastOf(slots);
    }

    /** Returns whether no slot is missing. */
    public boolean isSatisfied() {
        return gaps.isEmpty();
    }

    /** Returns how far the two are apart; 0 where the fact satisfies the query. */
    public int distance() {
        int distance = 0;
        for (Gap gap : gaps) {
            distance += gap.weight();
        }
        return distance;
    }

    /** Returns whether a slot is not satisfied. */
    public boolean lacks(Slot slot) {
        return gaps.stream().anyMatch(gap -> gap.difference().slot() == slot);
    }

    /** Returns the slots that are not satisfied, in words. */
    public List<NearFact.Difference> differences() {
        return gaps.stream().map(Gap::difference).toList();
    }
}
