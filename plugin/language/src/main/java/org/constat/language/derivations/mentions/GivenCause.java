package org.constat.language.derivations.mentions;

import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "À cause d'une pénurie de sel", "because of a shortage of teachers": what is given as the cause is there.
 */
final class GivenCause implements Derivation {
    private static final String RULE = "given cause";

    private final String thereBe;

    GivenCause(Nouns nouns) {
        this.thereBe = nouns.language().equals("fr") ? "y avoir" : "there be";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.arguments().isEmpty()
                || fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || RULE.equals(fact.rule())) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("because")
                    && argument.filler() instanceof Phrase cause
                    && cause.head() != null
                    && cause.head().kind() == Word.Kind.NOUN) {
                found.accept(Told.by(fact, Nouns.verb(thereBe))
                        .object(cause)
                        .tense(fact.tense() == Tense.FUTURE ? Tense.PRESENT : fact.tense())
                        .rule(RULE)
                        .build());
            }
        }
    }
}
