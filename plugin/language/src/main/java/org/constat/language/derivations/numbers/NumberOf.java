package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le nombre de vols a doublé", "the number of thefts has doubled": thefts have doubled.
 *
 * @since 0.1
 */
public final class NumberOf implements Derivation {
    private static final String RULE = "number of";
    private static final Set<String> CHANGES = Set.of("increase", "decrease", "double", "halve", "triple");

    private final Nouns nouns;
    private final String number;

    public NumberOf(Nouns nouns) {
        this.nouns = nouns;
        this.number = nouns.language().equals("fr") ? "nombre" : "number";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (number.equals(Nouns.head(fact.subject()))
                && fact.subject() instanceof Phrase subject
                && fact.object() == null
                && nouns.isConcept(Nouns.head(fact.relation()), CHANGES)) {
            List<Complement> counted = subject.complements();
            if (counted.size() == 1 && counted.get(0).role().equals("of")) {
                found.accept(fact.toBuilder()
                        .subject(counted.get(0).phrase())
                        .rule(RULE)
                        .build());
            }
        }
    }
}
