package org.constat.match.fact;

import java.util.ArrayList;
import java.util.List;
import org.constat.Filler;
import org.constat.Slot;
import org.constat.match.NearFact;
import org.jspecify.annotations.Nullable;

/** Collects the slots of one comparison that are not satisfied. */
final class Gaps {
    static final int PARTICIPANT = 3;
    private static final int STATUS = 2;
    private static final int CIRCUMSTANCE = 1;

    private final List<Comparison.Gap> gaps = new ArrayList<>();
    private final int limit;
    private int distance;

    /** @param limit the distance from which on nobody wants to know what else differs */
    Gaps(int limit) {
        this.limit = limit;
    }

    /** Returns how far apart two are at least that share no word in so many slots. */
    static int leastOf(int slots) {
        return Math.max(0, slots) * PARTICIPANT;
    }

    void participant(Slot slot, String asked, String found) {
        add(slot, "", asked, found, PARTICIPANT);
    }

    /** The same head with other words or another number is nearer than another head. */
    void detail(Slot slot, String asked, String found) {
        add(slot, "", asked, found, CIRCUMSTANCE);
    }

    void status(Slot slot, String asked, String found) {
        add(slot, "", asked, found, STATUS);
    }

    void argument(String role, String asked, String found) {
        add(Slot.ARGUMENTS, role, asked, found, CIRCUMSTANCE);
    }

    private void add(Slot slot, String role, String asked, String found, int weight) {
        gaps.add(new Comparison.Gap(new NearFact.Difference(slot, role, asked, found, ""), weight));
        distance += weight;
    }

    boolean areTooMany() {
        return distance >= limit;
    }

    List<Comparison.Gap> all() {
        return gaps;
    }

    static String text(@Nullable Filler filler) {
        return filler == null ? "nothing" : FillerComparison.text(filler);
    }
}
