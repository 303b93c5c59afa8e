package org.constat.language.derivations.opinions;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * "L'exploitant estime les pertes à 2 millions": according to the operator the losses are of 2 millions.
 */
final class Estimated implements Derivation {
    private static final String RULE = "estimated";
    private static final Set<String> ESTIMATING =
            Set.of("estimer", "évaluer", "chiffrer", "valoriser", "estimate", "put", "value", "value at", "assess");

    private static final Set<String> VALUING = Set.of("valoriser", "value", "value at");

    private final String be;
    private final String worth;

    Estimated(String language) {
        this.be = language.equals("fr") ? "être" : "be";
        this.worth = language.equals("fr") ? "valoir" : "be worth";
    }

    @Override
    public boolean meets(String relation) {
        return ESTIMATING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Word force = fact.relation().head();
        Phrase amount = amount(fact);
        if (force == null || !Opinions.isHeld(fact)) {
            return;
        }
        if (amount != null && fact.object() instanceof Phrase thing) {
            found.accept(Opinions.being(fact, thing, be, RULE).object(amount).build());
            if (VALUING.contains(force.lemma())) {
                found.accept(
                        Opinions.being(fact, thing, worth, RULE).object(amount).build());
            }
        }
    }

    private static @Nullable Phrase amount(Fact fact) {
        for (Argument argument : fact.arguments()) {
            boolean at = argument.role().equals("to") || argument.role().equals("at");
            if (at && argument.filler() instanceof Phrase phrase && phrase.quantity() != null) {
                return phrase;
            }
        }
        return null;
    }
}
