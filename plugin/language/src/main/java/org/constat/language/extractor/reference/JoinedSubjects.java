package org.constat.language.extractor.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.Phrase;

/** Remembers who was named together as one subject ("le maire et le préfet"), for "ils", which stands for all of them. */
final class JoinedSubjects {
    private final Map<String, List<Phrase>> others = new HashMap<>();

    /** Remembers those who were named behind the first. */
    void add(Phrase first, List<Phrase> behind) {
        others.put(first.text(), List.copyOf(behind));
    }

    /** Returns those who are meant with the first, where a pronoun stands for several. */
    List<Phrase> with(Phrase first) {
        return others.getOrDefault(first.text(), List.of());
    }
}
