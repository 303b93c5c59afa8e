package org.constat.language.derivations.deeds;

import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le jury, présidé par Lund, a voté": Lund presided over it, whether or not he still does. A participle has no tense.
 */
final class PastOfParticiple implements Derivation {
    private static final String RULE = "past of participle";

    private final Nouns nouns;

    PastOfParticiple(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isLasting(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if ("participle".equals(fact.rule())
                && fact.tense() == Tense.PRESENT
                && fact.modality() == Modality.ASSERTED
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase holder
                && nouns.isActor(holder)
                && fact.object() instanceof Phrase) {
            found.accept(fact.toBuilder().tense(Tense.PAST).rule(RULE).build());
        }
    }
}
