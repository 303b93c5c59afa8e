package org.constat.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.constat.Slot;

/**
 * How a form of a fact answers a query.
 *
 * @param gaps the slots that it does not satisfy, the gravest first
 * @param proof the steps of those that it does
 */
record Comparison(List<Gap> gaps, List<Step> proof) {

    /**
     * A slot that is not satisfied.
     *
     * @param difference in words
     * @param weight how much it takes the two apart, from 1
     */
    record Gap(NearFact.Difference difference, int weight) {}

    /** Sorts and copies. */
    Comparison {
        List<Gap> sorted = new ArrayList<>(gaps);
        sorted.sort(Comparator.comparingInt(Gap::weight).reversed());
        gaps = List.copyOf(sorted);
        proof = List.copyOf(proof);
    }

    boolean isSatisfied() {
        return gaps.isEmpty();
    }

    int distance() {
        return gaps.stream().mapToInt(Gap::weight).sum();
    }

    boolean lacks(Slot slot) {
        return gaps.stream().anyMatch(gap -> gap.difference().slot() == slot);
    }

    List<NearFact.Difference> differences() {
        return gaps.stream().map(Gap::difference).toList();
    }
}
