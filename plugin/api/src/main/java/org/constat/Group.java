package org.constat;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Several phrases that take part together, in a relation that needs more than one ("two schools and a
 * museum exchange teachers"). Coordination under other relations is one fact each.
 *
 * @param members at least two phrases
 * @since 0.1
 */
public record Group(List<Phrase> members) implements Filler {

    /** Copies the members. */
    public Group {
        members = List.copyOf(members);
    }

    @Override
    public String text() {
        return members.stream().map(Phrase::text).collect(Collectors.joining(" + "));
    }
}
