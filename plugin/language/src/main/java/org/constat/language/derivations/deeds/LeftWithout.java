package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "The storm left the village without power": it deprived the village of power, and the other way round; who remains without power
 * is deprived of it.
 */
final class LeftWithout implements Derivation {
    private static final String RULE = "left without";
    private static final Set<String> DEPRIVING = Set.of("deprive");
    private static final Set<String> STAYING = Set.of("rester", "demeurer", "remain", "stay");

    private final Nouns nouns;
    private final String leave;
    private final String deprive;
    private final String lack;

    LeftWithout(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.leave = french ? "laisser" : "leave";
        this.lack = french ? "manquer de" : "lack";
        this.deprive = french ? "priver" : "deprive";
    }

    @Override
    public boolean meets(String relation) {
        return STAYING.contains(relation) || relation.equals(leave) || nouns.isConcept(relation, DEPRIVING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String relation = Nouns.head(fact.relation());
        if (RULE.equals(fact.rule())) {
            return;
        }
        if (fact.object() == null && fact.subject() instanceof Phrase && STAYING.contains(relation)) {
            tell(fact.toBuilder().subject(null).object(fact.subject()).build(), deprive, "without", "from", found);
            return;
        }
        if (!(fact.object() instanceof Phrase)) {
            return;
        }
        if (relation.equals(leave)) {
            tell(fact, deprive, "without", "from", found);
        } else if (nouns.isConcept(relation, DEPRIVING)) {
            tell(fact, leave, "from", "without", found);
            lacks(fact, found);
        }
    }

    /** "Le village est privé d'eau": it lacks water. */
    private void lacks(Fact fact, Consumer<Fact> found) {
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("from")) {
                found.accept(fact.toBuilder()
                        .subject(fact.object())
                        .relation(Nouns.verb(lack))
                        .object(argument.filler())
                        .arguments(Rest.of(fact, argument))
                        .rule(RULE)
                        .build());
            }
        }
    }

    private static void tell(Fact fact, String verb, String role, String other, Consumer<Fact> found) {
        List<Argument> arguments = fact.arguments().stream()
                .map(argument -> argument.role().equals(role) ? new Argument(other, argument.filler()) : argument)
                .toList();
        if (!arguments.equals(fact.arguments())) {
            Phrase relation = fact.relation();
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(relation, verb))
                    .arguments(arguments)
                    .rule(RULE)
                    .build());
        }
    }
}
