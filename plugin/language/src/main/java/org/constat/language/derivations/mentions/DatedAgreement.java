package org.constat.language.derivations.mentions;

import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Named;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.derivations.nouns.Years;

/**
 * "Le traité de paix de 1987 tient", "the 1987 treaty holds": it was signed in that year.
 */
final class DatedAgreement implements Derivation {
    private static final String RULE = "signed in";

    private final Nouns nouns;
    private final String sign;

    DatedAgreement(Nouns nouns) {
        this.nouns = nouns;
        this.sign = nouns.language().equals("fr") ? "signer" : "sign";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!RULE.equals(fact.rule())) {
            Named.each(fact, agreement -> signed(agreement, fact, found));
        }
    }

    private void signed(Phrase agreement, Fact fact, Consumer<Fact> found) {
        if (!mayBeDated(agreement) || !isAgreement(agreement)) {
            return;
        }
        for (Complement complement : agreement.complements()) {
            if (complement.role().equals("of") && Years.is(Nouns.head(complement.phrase()))) {
                tell(Rest.of(agreement, complement), complement.phrase(), fact, found);
                return;
            }
        }
        for (Word year : agreement.modifiers()) {
            if (Years.is(year.lemma())) {
                tell(agreement, Phrase.of(year.text(), year), fact, found);
                return;
            }
        }
    }

    private static boolean mayBeDated(Phrase agreement) {
        return !agreement.complements().isEmpty() || !agreement.modifiers().isEmpty();
    }

    private boolean isAgreement(Phrase phrase) {
        return nouns.isA(Nouns.head(phrase), "agreement");
    }

    private void tell(Phrase agreement, Phrase year, Fact fact, Consumer<Fact> found) {
        found.accept(Told.by(fact, Nouns.verb(sign))
                .object(agreement)
                .argument("time", year)
                .tense(Tense.PAST)
                .rule(RULE)
                .build());
    }
}
