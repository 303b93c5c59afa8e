package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Les pilotes reconduisent la grève pour le neuvième jour": the strike has lasted nine days.
 */
final class NthDay implements Derivation {
    private static final String RULE = "nth day";
    private static final Set<String> ROLES = Set.of("for", "time");

    private final Nouns nouns;
    private final String last;

    NthDay(Nouns nouns) {
        this.nouns = nouns;
        this.last = nouns.language().equals("fr") ? "durer" : "last";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || !(fact.object() instanceof Phrase event)
                || !nouns.isDeed(Nouns.head(event))) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            Phrase span = ROLES.contains(argument.role()) ? spanUpTo(argument.filler()) : null;
            if (span != null) {
                found.accept(fact.toBuilder()
                        .subject(event)
                        .relation(Nouns.verb(last).withSpans(fact.relation().spans()))
                        .object(null)
                        .arguments(List.of(new Argument("time", span), new Argument("since", span)))
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** "Le neuvième jour consécutif": nine days; null where it is no such day. */
    private @Nullable Phrase spanUpTo(Filler filler) {
        if (!(filler instanceof Phrase nth) || !nouns.tables().has(Row.SPAN, Nouns.head(nth))) {
            return null;
        }
        Quantity rank = nth.quantity();
        Word unit = nth.head();
        return rank == null || !rank.ordinal() || unit == null
                ? null
                : Phrase.of(nth.text(), unit)
                        .withQuantity(new Quantity(rank.value(), rank.unit(), Quantity.Bound.EXACT, false))
                        .withSpans(nth.spans());
    }
}
