package org.constat.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a fact offers to cover what is asked: each part covers one thing. */
final class FoundParts {
    private final List<Part> free;

    FoundParts(List<Part> parts) {
        this.free = new ArrayList<>(parts);
    }

    /** Takes the first free part that will do; returns whether there was one. */
    boolean take(Predicate<Part> willDo) {
        for (int i = 0; i < free.size(); i++) {
            if (willDo.test(free.get(i))) {
                free.remove(i);
                return true;
            }
        }
        return false;
    }

    List<Part> free() {
        return free;
    }

    FoundParts copy() {
        return new FoundParts(free);
    }

    /** Takes over what another one, that has gone on from this one, has left. */
    void settle(FoundParts later) {
        free.retainAll(later.free);
    }
}
