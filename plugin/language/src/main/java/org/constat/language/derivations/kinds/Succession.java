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
                && fact.object() instanceof Phrase role
                && (isSuccessor(role) || isPredecessor(role))) {
            role.complements().stream()
                    .map(Complement::phrase)
                    .filter(other -> other.mention() != null || Nouns.isName(other))
                    .findFirst()
                    .ifPresent(other -> found.accept(
                            isSuccessor(role) ? succeeds(fact, person, other) : succeeds(fact, other, person)));
        }
    }

    private static boolean isSuccessor(Phrase role) {
        return Nouns.head(role).equals("successeur") || Nouns.head(role).equals("successor");
    }

    private static boolean isPredecessor(Phrase role) {
        return Nouns.head(role).equals("prédécesseur") || Nouns.head(role).equals("predecessor");
    }

    private Fact succeeds(Fact fact, Phrase heir, Phrase former) {
        return Told.by(fact, Nouns.verb(succeed))
                .subject(heir)
                .object(former)
                .rule(RULE)
                .build();
    }
}
