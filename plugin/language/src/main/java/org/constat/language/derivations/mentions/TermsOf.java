package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Un différend sur les modalités de la vente", "talks on the terms of the sale": that is about the sale.
 */
final class TermsOf implements Derivation {
    private static final String RULE = "terms of it";
    private static final String ABOUT = "about";

    private final NounTables tables;

    TermsOf(NounTables tables) {
        this.tables = tables;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        List<Argument> arguments = fact.arguments().stream()
                .map(argument ->
                        argument.role().equals(ABOUT) ? new Argument(ABOUT, topic(argument.filler())) : argument)
                .toList();
        if (!arguments.equals(fact.arguments())) {
            found.accept(fact.toBuilder().arguments(arguments).rule(RULE).build());
        }
    }

    private Filler topic(Filler filler) {
        return filler instanceof Phrase terms
                        && tables.has(Row.TERM, Nouns.head(terms))
                        && Nouns.isDefinite(terms)
                        && terms.modifiers().isEmpty()
                        && terms.quantity() == null
                ? terms.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(Complement::phrase)
                        .map(Filler.class::cast)
                        .findFirst()
                        .orElse(filler)
                : filler;
    }
}
