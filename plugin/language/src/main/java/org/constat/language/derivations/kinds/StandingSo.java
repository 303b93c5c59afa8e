package org.constat.language.derivations.kinds;

import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "The mill has stood empty since 2011", "lay idle": it is so, and now where it has been so since then.
 */
final class StandingSo implements Derivation {
    private static final String RULE = "standing so";

    private final NounTables tables;

    StandingSo(NounTables tables) {
        this.tables = tables;
    }

    @Override
    public boolean meets(String relation) {
        return tables.has(Row.STANDS, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.subject() == null || fact.object() != null || fact.polarity() != Polarity.AFFIRMATIVE) {
            return;
        }
        for (Argument state : fact.arguments()) {
            if (state.role().equals("as")
                    && state.filler() instanceof Phrase so
                    && tables.has(Row.UNUSED, Nouns.head(so))) {
                boolean since = fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("since"));
                found.accept(fact.toBuilder()
                        .relation(Nouns.verb("be"))
                        .object(so)
                        .arguments(Rest.of(fact, state))
                        .tense(since ? Tense.PRESENT : fact.tense())
                        .rule(RULE)
                        .build());
            }
        }
    }
}
