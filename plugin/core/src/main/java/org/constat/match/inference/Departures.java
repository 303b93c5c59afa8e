package org.constat.match.inference;

import java.util.Optional;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes that who has left the talks takes part in them no longer. */
final class Departures {
    private static final String RULE = "departure";
    private static final String TAKE_PART = "take-part-in";

    private Departures() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean left = fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.FUTURE
                && fact.object() instanceof Phrase talks
                && ConceptGroups.says(relation, "departing")
                && ConceptGroups.says(lexemes.of(Lexemes.head(talks), language), "conferring");
        return left
                ? Optional.of(new Conclusion(
                        RULE,
                        fact.toBuilder()
                                .polarity(Polarity.NEGATIVE)
                                .tense(Tense.NO_LONGER)
                                .build(),
                        TAKE_PART))
                : Optional.empty();
    }
}
