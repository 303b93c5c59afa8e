package org.constat.language.derivations.deeds;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Les discussions des élus portent sur le tarif": they discuss it.
 */
final class Topic implements Derivation {
    private static final String RULE = "topic";
    private static final Set<String> TALKING = Set.of("discuss", "negotiate", "debate", "talk");

    private final Nouns nouns;
    private final String discuss;

    Topic(Nouns nouns) {
        this.nouns = nouns;
        this.discuss = nouns.language().equals("fr") ? "discuter de" : "discuss";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.TOPIC, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.subject() instanceof Phrase talks
                && fact.object() != null
                && nouns.isConcept(Nouns.head(talks), TALKING)) {
            found.accept(fact.toBuilder()
                    .subject(speakers(talks))
                    .relation(nouns.relation(talks, discuss))
                    .rule(RULE)
                    .build());
        }
    }

    private @Nullable Filler speakers(Phrase talks) {
        return talks.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase)
                .filter(nouns::isActor)
                .findFirst()
                .orElse(null);
    }
}
