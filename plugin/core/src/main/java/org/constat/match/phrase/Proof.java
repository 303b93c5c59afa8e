package org.constat.match.phrase;

import java.util.ArrayList;
import java.util.List;
import org.constat.Slot;
import org.constat.match.Step;

/**
 * Collects the steps of one comparison, and takes back those of an attempt that failed.
 *
 * @since 0.1
 */
public final class Proof {
    private final List<Step> steps = new ArrayList<>();
    private Slot slot = Slot.RELATION;

    /** Notes that the steps that follow belong to a slot. */
    public void enter(Slot newSlot) {
        slot = newSlot;
    }

    Slot slot() {
        return slot;
    }

    /** Adds a step of the slot that was entered last. */
    public void add(Step.Kind kind, String from, String to, String by) {
        steps.add(new Step(slot, kind, from, to, by));
    }

    /** Adds steps as they are. */
    public void addAll(List<Step> more) {
        steps.addAll(more);
    }

    /** Returns the place to go back to where an attempt fails. */
    public int mark() {
        return steps.size();
    }

    /** Takes back all steps behind a mark. */
    public void backTo(int mark) {
        steps.subList(mark, steps.size()).clear();
    }

    /** Takes back an attempt that failed, so that a failing comparison can be one expression. */
    public boolean fail(int mark) {
        backTo(mark);
        return false;
    }

    /** Returns all steps. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
