package org.constat.language.derivations.kinds;

import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/** "Her successor, Ole Krag": he succeeds her; "son prédécesseur, Jean Roy": he is succeeded by whoever speaks of him so. */
final class Succession implements Derivation {
    private static final String RULE = "succession";

    private final String succeed;

    Succession(String language) {
        this.succeed = language.equals("fr") ? "succéder à" : "succeed";
    }

    @Override
    public boolean meets(String relation) {
        return Identity.isCopula(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.subject() instanceof Phrase person
                && fact.object() instanceof Phrase role) {
            role.complements().stream()
                    .map(Complement::phrase)
                    .filter(other -> other.mention() != null || Nouns.isName(other))
                    .findFirst()
                    .ifPresent(other -> tell(fact, person, Nouns.head(role), other, found));
        }
    }

    private void tell(Fact fact, Phrase person, String role, Phrase other, Consumer<Fact> found) {
        switch (role) {
            case "successeur", "successor" -> found.accept(succeeds(fact, person, other));
            case "prédécesseur", "predecessor" -> found.accept(succeeds(fact, other, person));
            default -> {
                return;
            }
        }
    }

    private Fact succeeds(Fact fact, Phrase person, Phrase other) {
        return Told.by(fact, Nouns.verb(succeed))
                .subject(person)
                .object(other)
                .rule(RULE)
                .build();
    }
}
