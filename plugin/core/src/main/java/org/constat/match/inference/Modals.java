package org.constat.match.inference;

import java.util.List;
import java.util.Optional;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;

/** Concludes what somebody can or must do from his being able or obliged to, and back from what he must. */
final class Modals {
    private static final String RULE = "modal";

    private Modals() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation) {
        if (fact.modality() == Modality.OBLIGED && fact.polarity() == Polarity.AFFIRMATIVE) {
            return Optional.of(new Conclusion(RULE, obligation(fact), "must"));
        }
        if (!(fact.object() instanceof Fact content) || fact.modality() != Modality.ASSERTED) {
            return Optional.empty();
        }
        boolean affirmed = fact.polarity() == Polarity.AFFIRMATIVE;
        if (ConceptGroups.says(relation, "able")) {
            return Optional.of(doing(fact, content, Modality.POSSIBLE, affirmed));
        }
        if (affirmed && ConceptGroups.says(relation, "unable")) {
            return Optional.of(doing(fact, content, Modality.POSSIBLE, false));
        }
        return affirmed && ConceptGroups.says(relation, "obliged")
                ? Optional.of(doing(fact, content, Modality.OBLIGED, true))
                : Optional.empty();
    }

    private static Fact obligation(Fact fact) {
        Fact content =
                fact.toBuilder().modality(Modality.ASSERTED).source(List.of()).build();
        return fact.toBuilder()
                .object(content)
                .arguments(List.of())
                .modality(Modality.ASSERTED)
                .build();
    }

    private static Conclusion doing(Fact fact, Fact content, Modality modality, boolean affirmed) {
        Fact does = Contained.in(fact, content)
                .polarity(affirmed ? content.polarity() : content.polarity().negated())
                .modality(modality)
                .tense(fact.tense())
                .build();
        return new Conclusion(RULE, does, null);
    }
}
