package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Le trafic est perturbé en raison d'un incendie": the fire disrupts it.
 */
final class Impeded implements Derivation {
    private static final String RULE = "impeded";

    private final Nouns nouns;

    Impeded(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.IMPEDES, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.subject() == null && fact.object() instanceof Phrase && fact.polarity() == Polarity.AFFIRMATIVE) {
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals("because"))
                    .filter(argument -> argument.filler() instanceof Phrase cause && !nouns.isActor(cause))
                    .findFirst()
                    .ifPresent(cause -> found.accept(by(cause, fact)));
        }
    }

    private static Fact by(Argument cause, Fact fact) {
        List<Argument> rest = Rest.of(fact, cause);
        return fact.toBuilder()
                .subject(cause.filler())
                .arguments(rest)
                .rule(RULE)
                .build();
    }
}
