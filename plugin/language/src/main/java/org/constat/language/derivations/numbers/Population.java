package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Tilva compte 30 000 habitants", "Tilva has 30,000 inhabitants": so large is its population.
 */
final class Population implements Derivation {
    private static final Set<String> COUNTING = Set.of("compter", "avoir", "count", "have");
    private static final Set<String> INHABITANTS = Set.of("habitant", "inhabitant");

    private final Phrase amount;
    private final boolean french;

    Population(Nouns nouns) {
        this.french = nouns.language().equals("fr");
        this.amount = Nouns.verb(french ? "s'élever à" : "amount to");
    }

    @Override
    public boolean meets(String relation) {
        return COUNTING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Filler many = fact.object();
        if (fact.subject() instanceof Phrase place
                && many instanceof Phrase people
                && people.quantity() != null
                && INHABITANTS.contains(Nouns.head(people))) {
            String noun = "population";
            String text = (french ? "la population de " : "the population of ") + place.text();
            found.accept(fact.toBuilder()
                    .relation(amount)
                    .subject(Phrase.of(text, Word.of(noun, noun, Word.Kind.NOUN))
                            .withSpans(place.spans())
                            .withComplements(List.of(new Complement("of", place))))
                    .rule(noun)
                    .build());
        }
    }
}
