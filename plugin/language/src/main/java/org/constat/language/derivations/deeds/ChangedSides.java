package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "The winger joined Hull from Leeds on a two-year contract": he leaves Leeds, and signs a contract with Hull.
 */
final class ChangedSides implements Derivation {
    private static final String RULE = "changed sides";
    private static final Set<String> JOINING = Set.of("join", "join-club");
    private static final Set<String> ALSO_JOINING =
            Set.of("move to", "sign for", "transfer to", "signer à", "passer à");
    private static final Set<String> CONTRACTS = Set.of("contract", "deal", "contrat", "bail");

    private final Nouns nouns;
    private final String leave;
    private final String sign;

    ChangedSides(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.leave = french ? "quitter" : "leave";
        this.sign = french ? "signer" : "sign";
    }

    @Override
    public boolean meets(String relation) {
        return ALSO_JOINING.contains(relation) || nouns.isConcept(relation, JOINING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.arguments().isEmpty()
                || fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || !(fact.object() instanceof Phrase side)
                || !nouns.isActor(side)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (!(argument.filler() instanceof Phrase other)) {
                continue;
            }
            if (argument.role().equals("from") && nouns.isActor(other)) {
                found.accept(told(fact, leave, other, List.of()));
            } else if (CONTRACTS.contains(Nouns.head(other))) {
                found.accept(told(fact, sign, other, List.of(new Argument("with", side))));
            }
        }
    }

    private static Fact told(Fact fact, String verb, Phrase object, List<Argument> arguments) {
        return fact.toBuilder()
                .relation(Nouns.verb(verb))
                .object(object)
                .arguments(arguments)
                .rule(RULE)
                .build();
    }
}
