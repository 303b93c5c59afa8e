package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La maire a renouvelé son appel lors du congrès", "warned the summit on Monday": spoke there.
 */
final class SpokeThere implements Derivation {
    private static final String RULE = "spoke there";
    private static final Set<String> SAYING = Set.of("say", "claim", "confirm", "warn", "deny");
    private static final Set<String> OCCASION = Set.of("place", "time");

    private final Nouns nouns;
    private final String speak;

    SpokeThere(Nouns nouns) {
        this.nouns = nouns;
        this.speak = nouns.language().equals("fr") ? "s'exprimer" : "speak";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isOfFamily(relation, SAYING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.subject() instanceof Phrase speaker
                && fact.arguments().stream().anyMatch(this::isGathering)
                && nouns.isActor(speaker)) {
            List<Argument> occasion = fact.arguments().stream()
                    .filter(argument -> OCCASION.contains(argument.role()))
                    .toList();
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(fact.relation(), speak))
                    .object(null)
                    .arguments(occasion)
                    .rule(RULE)
                    .build());
        }
    }

    private boolean isGathering(Argument argument) {
        return argument.role().equals("place")
                && argument.filler() instanceof Phrase gathering
                && nouns.isGathering(gathering);
    }
}
