package org.constat.match;

import java.util.ArrayList;
import java.util.List;
import org.constat.Slot;

/** Collects the steps of one comparison, and takes back those of an attempt that failed. */
final class Proof {
    private final List<Step> steps = new ArrayList<>();
    private Slot slot = Slot.RELATION;

    void enter(Slot newSlot) {
        slot = newSlot;
    }

    Slot slot() {
        return slot;
    }

    void add(Step.Kind kind, String from, String to, String by) {
        steps.add(new Step(slot, kind, from, to, by));
    }

    void addAll(List<Step> more) {
        steps.addAll(more);
    }

    int mark() {
        return steps.size();
    }

    void backTo(int mark) {
        steps.subList(mark, steps.size()).clear();
    }

    /** Takes back an attempt that failed, so that a failing comparison can be one expression. */
    boolean fail(int mark) {
        backTo(mark);
        return false;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
