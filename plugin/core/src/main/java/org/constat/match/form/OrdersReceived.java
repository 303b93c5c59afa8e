package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.match.parts.Roles;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;

/** Puts together what stands apart in "receive from the minister the task of closing the port": receive the order to close it. */
final class OrdersReceived {
    private final Lexemes lexemes;

    OrdersReceived(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the fact with what is to be done as its object; empty where nobody receives an order. */
    Optional<Fact> of(Fact fact, Lexeme relation, String language) {
        boolean receives = relation.says("receive")
                && fact.object() instanceof Phrase order
                && ConceptGroups.says(lexemes.of(Lexemes.head(order), language), "orders");
        return receives
                ? fact.arguments().stream()
                        .filter(argument -> argument.filler() instanceof Fact && Roles.isGoverning(argument.role()))
                        .findFirst()
                        .map(deed -> receiving(fact, deed, language))
                : Optional.empty();
    }

    private static Fact receiving(Fact fact, Argument deed, String language) {
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(deed);
        return fact.toBuilder()
                .relation(Verbs.of(language.equals("fr") ? "recevoir ordre de" : "receive order to"))
                .object(deed.filler())
                .arguments(rest)
                .build();
    }
}
