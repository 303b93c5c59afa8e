package org.constat.language.derivations.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Le prix passe de 9 à 27 euros": it rises; "went from five to two": it falls.
 */
final class Passage implements Derivation {
    private static final String RULE = "passage";

    private final boolean french;

    Passage(String language) {
        this.french = language.equals("fr");
    }

    @Override
    public boolean meets(String relation) {
        return switch (relation) {
            case "passer", "passer de", "go", "go from", "pass from" -> true;
            default -> false;
        };
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE) {
            return;
        }
        Phrase from = fact.object() instanceof Phrase object ? object : filler(fact, "from");
        Phrase to = filler(fact, "to");
        int change = from == null || to == null ? 0 : compare(from.quantity(), to.quantity());
        if (from != null && change != 0) {
            List<Argument> arguments = new ArrayList<>(fact.arguments());
            if (fact.object() != null) {
                arguments.add(new Argument("from", from));
            }
            String verb = change < 0 ? french ? "augmenter" : "rise" : french ? "baisser" : "fall";
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(verb).withSpans(fact.relation().spans()))
                    .object(null)
                    .arguments(arguments)
                    .rule(RULE)
                    .build());
        }
    }

    private static @Nullable Phrase filler(Fact fact, String role) {
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals(role) && argument.filler() instanceof Phrase phrase) {
                return phrase;
            }
        }
        return null;
    }

    private static int compare(@Nullable Quantity from, @Nullable Quantity to) {
        if (from == null || to == null || from.ordinal() || to.ordinal()) {
            return 0;
        }
        boolean same = from.unit() == null || to.unit() == null || from.unit().equals(to.unit());
        BigDecimal first = from.value();
        return same ? first.compareTo(to.value()) : 0;
    }
}
