package org.constat.language.derivations.numbers;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "La facture du chantier s'élève à 3 millions d'euros", "the cost of the tunnel is 3 million pounds": it costs as much.
 */
final class CostOf implements Derivation {
    private static final String RULE = "cost of";
    private static final Set<String> COSTS = Set.of("coût", "prix", "facture", "cost", "price", "bill");
    private static final Set<String> AMOUNTING = Set.of(
            "être de",
            "s'élever à",
            "se élever à",
            "se chiffrer à",
            "atteindre",
            "être",
            "be",
            "amount to",
            "reach",
            "total",
            "stand at");

    private final Nouns nouns;
    private final String cost;

    CostOf(Nouns nouns) {
        this.nouns = nouns;
        this.cost = nouns.language().equals("fr") ? "coûter" : "cost";
    }

    @Override
    public boolean meets(String relation) {
        return AMOUNTING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE
                || !(fact.subject() instanceof Phrase price)
                || !(fact.object() instanceof Phrase sum)
                || !COSTS.contains(Nouns.head(price))
                || !isSum(sum)
                || isOnlyPart(price)) {
            return;
        }
        for (Complement bought : price.complements()) {
            if (bought.role().equals("of") && !isSum(bought.phrase()) && !nouns.isActor(bought.phrase())) {
                found.accept(Told.by(fact, Nouns.verb(cost))
                        .subject(bought.phrase())
                        .object(sum)
                        .arguments(fact.arguments())
                        .modality(fact.modality())
                        .rule(RULE)
                        .build());
                return;
            }
        }
    }

    private boolean isSum(Phrase phrase) {
        Quantity quantity = phrase.quantity();
        return quantity != null && !quantity.ordinal() && nouns.isMoney(Nouns.head(phrase));
    }

    /** "le coût annuel du bus", "the extra cost of the bridge": not all that it costs. */
    private static boolean isOnlyPart(Phrase price) {
        return price.modifiers().stream()
                .map(Word::lemma)
                .anyMatch(word -> !switch (word) {
                    case "total", "global", "final", "overall", "full", "whole" -> true;
                    default -> false;
                });
    }
}
