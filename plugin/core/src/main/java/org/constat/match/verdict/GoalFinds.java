package org.constat.match.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one article holds for one goal. */
final class GoalFinds {
    private static final int ENOUGH = 32;

    private final List<Hit> hits = new ArrayList<>();
    private final List<Hit> flips = new ArrayList<>();
    private boolean opposed;

    /** Notes that the opposite was found, with more words than a flip of what was found may have. */
    void oppose() {
        opposed = true;
    }

    void hit(Hit hit) {
        if (hits.size() < ENOUGH) {
            hits.add(hit);
        }
    }

    void flip(Hit flip) {
        if (flips.size() < ENOUGH) {
            flips.add(flip);
        }
    }

    /** Returns the hit with the shortest proof that nothing in its own sentence contradicts. */
    Optional<Hit> clean() {
        return hits.stream().filter(hit -> flipOf(hit).isEmpty()).min(GoalFinds::byLeniency);
    }

    Optional<Hit> any() {
        return hits.stream().min(GoalFinds::byLeniency);
    }

    Optional<Hit> flipOf(Hit hit) {
        return flips.stream().filter(hit::sharesSentenceWith).findFirst();
    }

    boolean isFlipped() {
        return hits.isEmpty() && (opposed || !flips.isEmpty());
    }

    private static int byLeniency(Hit one, Hit other) {
        return Long.compare(leniencies(one), leniencies(other));
    }

    private static long leniencies(Hit hit) {
        return hit.comparison().proof().stream()
                .filter(step -> step.kind().isLeniency())
                .count();
    }
}
