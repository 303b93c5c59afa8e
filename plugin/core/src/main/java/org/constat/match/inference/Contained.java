package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import org.constat.Attribution;
import org.constat.Fact;

/** Takes the content of a fact for a fact of its own. */
final class Contained {

    private Contained() {}

    /** Returns the content with what its fact lends it: who does it where it does not say, who says so, and where. */
    static Fact.Builder in(Fact outer, Fact content) {
        boolean infinitive = content.subject() == null;
        List<Attribution> source = new ArrayList<>(outer.source());
        source.addAll(content.source());
        Fact.Builder own = content.toBuilder()
                .subject(infinitive ? outer.subject() : content.subject())
                .source(source)
                .evidence(content.evidence().isEmpty() ? outer.evidence() : content.evidence());
        return infinitive ? own.tense(outer.tense()) : own;
    }
}
