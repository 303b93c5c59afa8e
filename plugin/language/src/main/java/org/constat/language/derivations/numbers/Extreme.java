package org.constat.language.derivations.numbers;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Wheat prices hit a ten-year high", "Le chômage a atteint un sommet": they rise; what falls to a new low falls.
 */
final class Extreme implements Derivation {
    private static final String RULE = "extreme";
    private static final Set<String> REACHING = Set.of(
            "hit", "reach", "touch", "climb to", "rise to", "fall to", "drop to", "sink to", "atteindre", "toucher");

    private final Nouns nouns;
    private final String rise;
    private final String fall;

    Extreme(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.rise = french ? "augmenter" : "rise";
        this.fall = french ? "baisser" : "fall";
    }

    @Override
    public boolean meets(String relation) {
        return REACHING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase
                && fact.object() instanceof Phrase extreme) {
            String noun = Nouns.head(extreme);
            if (nouns.isConcept(noun, Set.of("peak-level"))) {
                found.accept(change(fact, rise));
            } else if (nouns.isConcept(noun, Set.of("low-level"))) {
                found.accept(change(fact, fall));
            }
        }
    }

    private static Fact change(Fact fact, String verb) {
        return fact.toBuilder()
                .relation(Nouns.verb(verb))
                .object(null)
                .rule(RULE)
                .build();
    }
}
