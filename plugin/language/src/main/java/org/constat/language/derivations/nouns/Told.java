package org.constat.language.derivations.nouns;

import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;

/**
 * Begins a fact that is so because another is told.
 *
 * @since 0.1
 */
public final class Told {
    private Told() {}

    /** Returns a fact that is affirmed and asserted, of the tense, by the source and on the evidence of the other. */
    public static Fact.Builder by(Fact fact, Phrase relation) {
        return Fact.builder(relation)
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(fact.tense())
                .source(fact.source())
                .evidence(fact.evidence());
    }
}
