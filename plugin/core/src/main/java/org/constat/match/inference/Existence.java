package org.constat.match.inference;

import java.util.Optional;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;

/** Concludes that there is an accident where one happens, and back. */
final class Existence {
    private static final String RULE = "existence";

    private Existence() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        if (fact.object() == null && fact.subject() instanceof Phrase && ConceptGroups.says(relation, "occurring")) {
            Fact there = fact.toBuilder()
                    .relation(ConcludedVerb.BE.in(language))
                    .subject(null)
                    .object(fact.subject())
                    .build();
            return Optional.of(new Conclusion(RULE, there, null));
        }
        if (fact.subject() == null && fact.object() instanceof Phrase && ConceptGroups.says(relation, "agreeing")) {
            Fact there =
                    fact.toBuilder().relation(ConcludedVerb.BE.in(language)).build();
            return Optional.of(new Conclusion(RULE, there, null));
        }
        return fact.subject() == null && fact.object() instanceof Phrase && relation.isBeing()
                ? Optional.of(new Conclusion(
                        RULE,
                        fact.toBuilder().subject(fact.object()).object(null).build(),
                        "happen"))
                : Optional.empty();
    }
}
