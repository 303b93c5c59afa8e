package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Un incendie a ravagé la grange", "Fire destroyed the barn": it has burnt.
 */
final class Burnt implements Derivation {
    private static final String RULE = "burnt";
    private static final String FIRE = "fire";
    private static final Set<String> DESTROYING = Set.of("destroy", "damage", "devastate");

    private final Nouns nouns;
    private final List<String> burn;

    Burnt(Nouns nouns) {
        this.nouns = nouns;
        this.burn = nouns.language().equals("fr") ? List.of("brûler") : List.of("burn", "burn down");
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, DESTROYING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean burnt = nouns.isA(Nouns.head(fact.subject()), FIRE)
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() == Tense.PAST
                && fact.object() instanceof Phrase thing
                && !nouns.isActor(thing);
        if (burnt) {
            burn.forEach(verb -> found.accept(Told.by(fact, Nouns.verb(verb))
                    .subject(fact.object())
                    .arguments(fact.arguments())
                    .rule(RULE)
                    .build()));
        }
    }
}
