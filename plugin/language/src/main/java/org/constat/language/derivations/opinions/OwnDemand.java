package org.constat.language.derivations.opinions;

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
 * "Les riverains exigent que la rue soit fermée": they want to close it, whoever is to do so.
 */
final class OwnDemand implements Derivation {
    private static final String RULE = "own demand";
    private static final Set<String> WANTING = Set.of("want", "order", "ask", "demand");

    private final Nouns nouns;
    private final String want;

    OwnDemand(Nouns nouns) {
        this.nouns = nouns;
        this.want = nouns.language().equals("fr") ? "vouloir" : "want";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isOfFamily(relation, WANTING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (Opinions.isHeld(fact)
                && fact.tense() != Tense.FUTURE
                && fact.subject() instanceof Phrase somebody
                && nouns.isActor(somebody)
                && fact.object() instanceof Fact deed
                && deed.polarity() == Polarity.AFFIRMATIVE
                && deed.subject() == null
                && deed.object() instanceof Phrase) {
            Fact own = deed.toBuilder()
                    .subject(somebody)
                    .modality(Modality.ASSERTED)
                    .build();
            found.accept(Told.by(fact, Nouns.verb(fact.relation(), want))
                    .subject(somebody)
                    .object(own)
                    .rule(RULE)
                    .build());
        }
    }
}
