package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La ville a laissé moisir les archives": it let them rot, where the verb says what things do and not what is done to them.
 */
final class LetHappen implements Derivation {
    private static final String RULE = "let happen";
    private static final String LET = "laisser";
    private static final String LET_DO = LET + " ";

    private final NounTables tables;

    LetHappen(NounTables tables) {
        this.tables = tables;
    }

    @Override
    public boolean meets(String relation) {
        return relation.startsWith(LET_DO) && tables.has(Row.BEFALLS, relation.substring(LET_DO.length()));
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!(fact.object() instanceof Phrase thing) || !fact.arguments().isEmpty()) {
            return;
        }
        String verb = Nouns.head(fact.relation()).substring(LET_DO.length());
        Fact happening =
                Fact.builder(Nouns.verb(fact.relation(), verb)).subject(thing).build();
        found.accept(fact.toBuilder()
                .relation(Nouns.verb(fact.relation(), LET))
                .arguments(List.of(new Argument("to", happening)))
                .rule(RULE)
                .build());
    }
}
