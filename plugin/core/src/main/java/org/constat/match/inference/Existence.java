package org.constat.match.inference;

import java.util.List;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.match.parts.Roles;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;

/** Concludes that there is an accident where one happens, a deal where one is concluded, and back. */
final class Existence {
    private static final String RULE = "existence";
    private static final String EXIST = "exist";

    private Existence() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        if (fact.object() == null && fact.subject() instanceof Phrase && ConceptGroups.says(relation, "occurring")) {
            return there(fact.toBuilder().object(fact.subject()).build(), language);
        }
        if (fact.subject() != null || !(fact.object() instanceof Phrase)) {
            return List.of();
        }
        if (ConceptGroups.says(relation, "agreeing")) {
            // What was concluded on a day, or within so many, need not be there on another.
            return Roles.isDated(fact) ? List.of() : there(lasting(fact), language);
        }
        return relation.isBeing()
                ? List.of(new Conclusion(
                        RULE,
                        fact.toBuilder().subject(fact.object()).object(null).build(),
                        "happen"))
                : List.of();
    }

    private static List<Conclusion> there(Fact fact, String language) {
        Fact there = fact.toBuilder()
                .relation(ConcludedVerb.BE.in(language))
                .subject(null)
                .build();
        return List.of(new Conclusion(RULE, there, null), new Conclusion(RULE, there, EXIST));
    }

    /** What has been concluded is there now. */
    private static Fact lasting(Fact fact) {
        return fact.tense() == Tense.PAST
                ? fact.toBuilder().tense(Tense.PRESENT).build()
                : fact;
    }
}
