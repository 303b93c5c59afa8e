package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a fact offers to cover what is asked: each part covers one thing.
 *
 * @since 0.1
 */
public final class FoundParts {
    private final List<Part> free;

    public FoundParts(List<Part> parts) {
        this.free = new ArrayList<>(parts);
    }

    /** Takes the first free part that will do; returns whether there was one. */
    public boolean take(Predicate<Part> willDo) {
        for (int i = 0; i < free.size(); i++) {
            if (willDo.test(free.get(i))) {
                free.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Returns what covers nothing yet. */
    public List<Part> free() {
        return free;
    }

    /** Returns one that can be tried out. */
    public FoundParts copy() {
        return new FoundParts(free);
    }

    /** Takes over what another one, that has gone on from this one, has left. */
    public void settle(FoundParts later) {
        free.retainAll(later.free);
    }
}
