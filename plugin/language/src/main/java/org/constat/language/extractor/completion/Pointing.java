package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.jspecify.annotations.Nullable;

/** Finds the facts whose subject or object points at something said before ("this plan"), and names it there. */
final class Pointing {

    private Pointing() {}

    /** Knows what a participant points at. */
    @FunctionalInterface
    interface Known {

        /** Returns it, or null where it points at nothing that is known; the other participant may tell. */
        @Nullable
        Phrase of(@Nullable Filler filler, @Nullable Filler other);
    }

    /** Returns those facts as they are where it is known what they point at. */
    static List<Fact> resolved(List<Fact> facts, Known known, String rule) {
        List<Fact> found = new ArrayList<>();
        for (Fact fact : facts) {
            Phrase subject = known.of(fact.subject(), fact.object());
            Phrase object = known.of(fact.object(), fact.subject());
            if (subject != null || object != null) {
                found.add(fact.toBuilder()
                        .subject(subject == null ? fact.subject() : subject)
                        .object(object == null ? fact.object() : object)
                        .rule(rule)
                        .build());
            }
        }
        return found;
    }
}
