package org.constat.match.inference;

import java.util.List;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;

/** Concludes what is entrusted to somebody from what he is tasked with: who is tasked with repairing a bridge is entrusted with its repair. */
final class Entrustments {
    private static final String RULE = "entrusted";

    private Entrustments() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        return fact.object() instanceof Phrase person
                        && fact.polarity() == Polarity.AFFIRMATIVE
                        && fact.modality() == Modality.ASSERTED
                        && ConceptGroups.says(relation, "entrusting")
                ? fact.arguments().stream()
                        .map(Argument::filler)
                        .filter(Fact.class::isInstance)
                        .findFirst()
                        .map(deed -> fact.toBuilder()
                                .relation(ConcludedVerb.ENTRUST.in(language))
                                .object(deed)
                                .arguments(List.of(new Argument("to", person)))
                                .build())
                        .map(entrusting -> new Conclusion(RULE, entrusting, ConcludedVerb.ENTRUST.concept()))
                : Optional.empty();
    }
}
