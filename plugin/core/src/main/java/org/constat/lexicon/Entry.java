package org.constat.lexicon;

import java.util.List;

/**
 * A concept with its words, as one layer has it.
 *
 * @param concept the sense, with what this layer says of it
 * @param wordings its words, in the order in which they are written
 */
record Entry(Concept concept, List<Wording> wordings) {

    Entry {
        wordings = List.copyOf(wordings);
    }

    Entry withConcept(Concept other) {
        return new Entry(other, wordings);
    }
}
