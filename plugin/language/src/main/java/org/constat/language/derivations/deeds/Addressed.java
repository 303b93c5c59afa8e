package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "A déclaré la patronne devant 300 dockers": she addressed 300 dockers.
 */
final class Addressed implements Derivation {
    private static final String RULE = "addressed";
    private static final Set<String> SAYING = Set.of("say");

    private final Nouns nouns;
    private final String verb;

    Addressed(Nouns nouns) {
        this.nouns = nouns;
        this.verb = nouns.language().equals("fr") ? "se adresser à" : "address";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isOfFamily(relation, SAYING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.object() == null && fact.polarity() == Polarity.AFFIRMATIVE) {
            fact.arguments().stream()
                    .filter(this::isAudience)
                    .forEach(audience -> found.accept(addressed(fact, audience)));
        }
    }

    private boolean isAudience(Argument argument) {
        return argument.role().equals("to")
                && argument.filler() instanceof Phrase audience
                && audience.quantity() != null
                && nouns.isActor(audience);
    }

    private Fact addressed(Fact fact, Argument audience) {
        List<Argument> rest = Rest.of(fact, audience);
        return fact.toBuilder()
                .relation(Nouns.verb(verb))
                .object(audience.filler())
                .arguments(rest)
                .rule(RULE)
                .build();
    }
}
