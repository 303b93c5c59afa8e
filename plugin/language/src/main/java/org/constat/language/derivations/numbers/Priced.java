package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "La ville a acheté le terrain pour 2 millions d'euros", "built a school at a cost of 3 million": that is what it cost, and
 * who bought it paid as much.
 */
final class Priced implements Derivation {
    private static final String RULE = "priced";
    private static final Set<String> BUYING =
            Set.of("buy", "buy-player", "acquire-company", "order-goods", "order-purchase", "sign-player");
    private static final Set<String> MAKING = Set.of("build", "renovate", "restore", "sell", "install", "complete");
    private static final Set<String> SELLING = Set.of("sell");
    private static final Set<String> FILMING =
            Set.of("shoot", "film", "make", "produce", "tourner", "filmer", "produire", "réaliser");
    private static final String BUDGET = "budget";
    private static final Set<String> PAYING = Set.of("pay-sum");
    private static final Set<String> PRICES = Set.of("cost", "cost-expense", "price", "budget");

    private final Nouns nouns;
    private final String cost;
    private final String pay;
    private final String have;

    Priced(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.cost = french ? "coûter" : "cost";
        this.have = french ? "avoir" : "have";
        this.pay = french ? "payer" : "pay";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.arguments().isEmpty()
                || fact.polarity() != Polarity.AFFIRMATIVE
                || !(fact.object() instanceof Phrase object)) {
            return;
        }
        if (fact.modality() != Modality.ASSERTED) {
            mayBeSold(fact, object, found);
            return;
        }
        for (Argument argument : fact.arguments()) {
            Phrase price = argument.filler() instanceof Phrase phrase ? price(argument, phrase) : null;
            if (price != null) {
                traded(fact, object, price, found);
            } else if (argument.role().equals("for")
                    && isSum(object)
                    && isThing(argument.filler())
                    && nouns.isConcept(Nouns.head(fact.relation()), PAYING)) {
                found.accept(costing(fact, argument.filler(), object));
            }
        }
    }

    /** "The ticket could be sold for 9 euros": could cost as much. */
    private void mayBeSold(Fact fact, Phrase goods, Consumer<Fact> found) {
        if (fact.modality() != Modality.POSSIBLE || !nouns.isConcept(Nouns.head(fact.relation()), SELLING)) {
            return;
        }
        fact.arguments().stream()
                .filter(argument ->
                        argument.role().equals("for") && argument.filler() instanceof Phrase sum && isSum(sum))
                .forEach(price -> found.accept(fact.toBuilder()
                        .subject(goods)
                        .relation(Nouns.verb(cost))
                        .object(price.filler())
                        .arguments(Rest.of(fact, price))
                        .rule(RULE)
                        .build()));
    }

    private void traded(Fact fact, Phrase goods, Phrase price, Consumer<Fact> found) {
        String verb = Nouns.head(fact.relation());
        boolean bought = nouns.isConcept(verb, BUYING);
        if (!bought && !nouns.isConcept(verb, MAKING) && !FILMING.contains(verb)) {
            return;
        }
        found.accept(costing(fact, goods, price));
        budget(fact, goods, found);
        if (bought && fact.subject() != null) {
            found.accept(Told.by(fact, Nouns.verb(pay))
                    .subject(fact.subject())
                    .object(price)
                    .arguments(List.of(new Argument("for", goods)))
                    .rule(RULE)
                    .build());
        }
    }

    /** "tourné avec un budget de 3 millions": has such a budget. */
    private void budget(Fact fact, Phrase goods, Consumer<Fact> found) {
        for (Argument argument : fact.arguments()) {
            if (argument.filler() instanceof Phrase budget && Nouns.head(budget).equals(BUDGET)) {
                found.accept(Told.by(fact, Nouns.verb(have))
                        .subject(goods)
                        .object(budget)
                        .tense(fact.tense() == Tense.FUTURE ? Tense.FUTURE : Tense.PRESENT)
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** "pour 3 millions", "for a fee of 3 million", "at a cost of 3 million". */
    private @Nullable Phrase price(Argument argument, Phrase phrase) {
        if (argument.role().equals("for") && isSum(phrase)) {
            return phrase;
        }
        return nouns.isConcept(Nouns.head(phrase), PRICES)
                ? phrase.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(Complement::phrase)
                        .filter(this::isSum)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private boolean isSum(Phrase phrase) {
        Quantity quantity = phrase.quantity();
        return quantity != null && !quantity.ordinal() && nouns.isMoney(Nouns.head(phrase));
    }

    private boolean isThing(Filler filler) {
        return filler instanceof Phrase thing
                && thing.head() != null
                && thing.head().kind() == Word.Kind.NOUN
                && !nouns.isActor(thing)
                && !nouns.isDeed(Nouns.head(thing));
    }

    private Fact costing(Fact fact, Filler goods, Phrase price) {
        return Told.by(fact, Nouns.verb(cost))
                .subject(goods)
                .object(price)
                .tense(fact.tense() == Tense.FUTURE ? Tense.FUTURE : Tense.PAST)
                .rule(RULE)
                .build();
    }
}
