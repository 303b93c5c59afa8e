package org.constat.language.derivations.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Touche une pension mensuelle de 900 euros": 900 euros a month.
 */
final class PerPeriod implements Derivation {
    private static final String RULE = "per period";

    private final NounTables tables;

    PerPeriod(NounTables tables) {
        this.tables = tables;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!(fact.object() instanceof Phrase sum) || !isCounted(sum)) {
            return;
        }
        for (Word word : sum.modifiers()) {
            String period = tables.value(Row.PERIOD, word.lemma());
            if (period != null) {
                List<Argument> arguments = new ArrayList<>(fact.arguments());
                arguments.add(new Argument("time", Phrase.of(period, Word.of(period, period, Word.Kind.NOUN))));
                found.accept(fact.toBuilder()
                        .object(Rest.of(sum, word))
                        .arguments(arguments)
                        .rule(RULE)
                        .build());
            }
        }
    }

    private static boolean isCounted(Phrase sum) {
        return sum.quantity() != null
                || sum.complements().stream().map(Complement::phrase).anyMatch(phrase -> phrase.quantity() != null);
    }
}
