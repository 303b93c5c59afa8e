package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Les villes devraient coopérer pour réduire le bruit": they should reduce it, or help to.
 */
final class JointEffort implements Derivation {
    private static final String RULE = "joint effort";

    private final NounTables tables;
    private final String help;

    JointEffort(Nouns nouns) {
        this.tables = nouns.tables();
        this.help = nouns.language().equals("fr") ? "contribuer à" : "help";
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
                    .forEach(aim -> {
                        found.accept(joint(aim, fact));
                        found.accept(joint(
                                aim.toBuilder()
                                        .relation(Nouns.verb(fact.relation(), help))
                                        .object(aim.toBuilder()
                                                .modality(Modality.ASSERTED)
                                                .build())
                                        .arguments(List.of())
                                        .build(),
                                fact));
                    });
        }
    }

    private static Fact joint(Fact aim, Fact fact) {
        return aim.toBuilder()
                .modality(Modality.OBLIGED)
                .tense(fact.tense())
                .source(fact.source())
                .evidence(fact.evidence())
                .rule(RULE)
                .build();
    }
}
