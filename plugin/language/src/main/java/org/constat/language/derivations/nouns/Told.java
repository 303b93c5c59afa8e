package org.constat.language.derivations.nouns;

import java.util.ArrayList;
import java.util.List;
import org.constat.Attribution;
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

    /** Returns who says what a fact reports: whoever says the fact, and its speaker in the words of its relation. */
    public static List<Attribution> saidBy(Phrase speaker, Fact fact) {
        List<Attribution> source = new ArrayList<>(fact.source());
        source.add(new Attribution(speaker, fact.relation().head()));
        return source;
    }

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
