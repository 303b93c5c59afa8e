package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le vase s'est vendu 3 millions d'euros à un musée", "the vase sold for 3 millions to a museum": it was sold to it.
 */
final class SoldFor implements Derivation {
    private static final String RULE = "sold for";

    private final Nouns nouns;
    private final String itself;
    private final String sell;

    SoldFor(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.itself = french ? "se vendre" : "sell";
        this.sell = french ? "vendre" : "sell";
    }

    @Override
    public boolean meets(String relation) {
        return relation.equals(itself);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!(fact.subject() instanceof Phrase goods)
                || nouns.isActor(goods)
                || fact.arguments().stream().noneMatch(this::isBuyer)) {
            return;
        }
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        if (fact.object() instanceof Phrase price && price.quantity() != null) {
            arguments.add(new Argument("for", price));
        } else if (fact.object() != null) {
            return;
        }
        found.accept(fact.toBuilder()
                .subject(null)
                .relation(Nouns.verb(sell))
                .object(goods)
                .arguments(arguments)
                .rule(RULE)
                .build());
    }

    private boolean isBuyer(Argument argument) {
        return argument.role().equals("to")
                && argument.filler() instanceof Phrase buyer
                && buyer.quantity() == null
                && nouns.isActor(buyer);
    }
}
