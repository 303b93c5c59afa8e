package org.constat.language.derivations.opinions;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le club baisse ses prix pour remplir le stade": it wants to fill it.
 */
final class Purposes implements Derivation {
    private static final String RULE = "purpose";
    /** The rule of what a deed is for. */
    private static final String FOR = "for";

    private final Nouns nouns;
    private final String want;

    Purposes(Nouns nouns) {
        this.nouns = nouns;
        this.want = nouns.language().equals("fr") ? "vouloir" : "want";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean aim =
                FOR.equals(fact.rule()) && (fact.modality() == Modality.PLANNED || fact.modality() == Modality.WANTED);
        if (aim && fact.subject() instanceof Phrase somebody && nouns.isActor(somebody)) {
            Fact deed = fact.toBuilder()
                    .modality(Modality.ASSERTED)
                    .source(List.of())
                    .rule(null)
                    .build();
            found.accept(Fact.builder(Nouns.verb(want))
                    .subject(somebody)
                    .object(deed)
                    .polarity(Polarity.AFFIRMATIVE)
                    .modality(Modality.ASSERTED)
                    .tense(Tense.PRESENT)
                    .source(fact.source())
                    .evidence(fact.evidence())
                    .rule(RULE)
                    .build());
        }
    }
}
