package org.constat.match.inference;

import java.util.List;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes what becomes of a thing from what becomes of its price: bread whose price rises costs more, and there may be as much of it. */
final class Prices {
    private static final String RULE = "price";

    private Prices() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean rises = ConceptGroups.says(relation, "rising");
        if ((!rises && !ConceptGroups.says(relation, "falling"))
                || fact.object() != null
                || !(fact.subject() instanceof Phrase price)
                || !price.modifiers().isEmpty()
                || !lexemes.of(Lexemes.head(price), language).says("cost")) {
            return List.of();
        }
        return price.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase)
                .limit(1)
                .map(thing -> fact.toBuilder().subject(thing).build())
                .map(thing -> new Conclusion(RULE, thing, rises ? "cost-more" : "cost-less"))
                .toList();
    }
}
