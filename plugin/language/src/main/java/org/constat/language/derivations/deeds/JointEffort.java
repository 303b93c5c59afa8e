package org.constat.language.derivations.deeds;

import java.util.Objects;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;

/**
 * "Les villes devraient coopérer pour réduire le bruit": they should reduce it.
 */
final class JointEffort implements Derivation {
    private static final String RULE = "joint effort";

    private final NounTables tables;

    JointEffort(NounTables tables) {
        this.tables = tables;
    }

    @Override
    public boolean meets(String relation) {
        return tables.has(Row.STRIVES, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.modality() == Modality.OBLIGED && fact.polarity() == Polarity.AFFIRMATIVE) {
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals("for"))
                    .map(Argument::filler)
                    .filter(Fact.class::isInstance)
                    .map(Fact.class::cast)
                    .filter(aim -> Objects.equals(aim.subject(), fact.subject()))
                    .forEach(aim -> found.accept(aim.toBuilder()
                            .modality(Modality.OBLIGED)
                            .tense(fact.tense())
                            .source(fact.source())
                            .evidence(fact.evidence())
                            .rule(RULE)
                            .build()));
        }
    }
}
