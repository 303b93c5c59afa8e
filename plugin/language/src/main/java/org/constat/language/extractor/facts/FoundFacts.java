package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Span;

/** Collects the facts of one sentence, up to so many. */
final class FoundFacts {
    private static final int MOST = 300;

    private final Span sentence;
    private List<Fact> facts = new ArrayList<>();

    FoundFacts(Span sentence) {
        this.sentence = sentence;
    }

    void add(Fact fact) {
        if (facts.size() < MOST) {
            boolean shown = !fact.evidence().isEmpty();
            facts.add(
                    shown
                            ? fact
                            : fact.toBuilder()
                                    .evidence(new Evidence.At(sentence))
                                    .build());
        }
    }

    List<Fact> all() {
        return facts;
    }

    /** Returns what a reading finds, apart from what was found before. */
    List<Fact> apart(Runnable reading) {
        List<Fact> kept = facts;
        facts = new ArrayList<>();
        reading.run();
        List<Fact> found = facts;
        facts = kept;
        return found;
    }
}
