package org.constat.match.inference;

import java.util.List;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * Concludes what becomes of a thing from what becomes of its price: bread whose price rises costs more, and there may be
 * as much of it; and what a thing costs from what its cost comes to.
 */
final class Prices {
    private static final String RULE = "price";
    private static final String COST = "cost";

    private Prices() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (!(fact.subject() instanceof Phrase price) || !price.modifiers().isEmpty()) {
            return List.of();
        }
        Lexeme named = lexemes.of(Lexemes.head(price), language);
        String said = fact.object() == null && named.says(COST) ? said(relation) : null;
        boolean amounts = fact.object() instanceof Phrase sum
                && isSum(sum, language, lexemes)
                && (relation.isBeing() || ConceptGroups.says(relation, "amounting"))
                && ConceptGroups.says(named, "costs");
        String concluded = amounts ? COST : said;
        return concluded == null
                ? List.of()
                : price.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(Complement::phrase)
                        .limit(1)
                        .map(thing -> new Conclusion(RULE, of(fact, thing, amounts), concluded))
                        .toList();
    }

    private static @Nullable String said(Lexeme relation) {
        return ConceptGroups.says(relation, "rising")
                ? "cost-more"
                : ConceptGroups.says(relation, "falling") ? "cost-less" : null;
    }

    private static Fact of(Fact fact, Phrase thing, boolean costs) {
        Fact.Builder said = fact.toBuilder().subject(thing);
        return costs ? said.relation(Verbs.of(COST)).build() : said.build();
    }

    private static boolean isSum(Phrase phrase, String language, Lexemes lexemes) {
        return phrase.quantity() != null && ConceptGroups.says(lexemes.of(Lexemes.head(phrase), language), "money");
    }
}
