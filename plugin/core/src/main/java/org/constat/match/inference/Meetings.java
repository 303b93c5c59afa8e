package org.constat.match.inference;

import java.util.List;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;

/** Concludes that people meet from their talking with each other in a place: both of them are there. */
final class Meetings {
    private static final String RULE = "meeting";
    private static final String MEET = "meet";

    private Meetings() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation) {
        boolean talks = fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.subject() instanceof Phrase
                && fact.object() instanceof Phrase
                && ConceptGroups.says(relation, "talking");
        return talks && isInOnePlace(fact)
                ? List.of(
                        new Conclusion(RULE, fact, MEET),
                        new Conclusion(
                                RULE,
                                fact.toBuilder()
                                        .subject(fact.object())
                                        .object(fact.subject())
                                        .build(),
                                MEET))
                : List.of();
    }

    /** By telephone one can talk from anywhere. */
    private static boolean isInOnePlace(Fact fact) {
        return fact.arguments().stream().anyMatch(argument -> argument.role().equals("place"))
                && fact.arguments().stream()
                        .noneMatch(argument -> argument.role().equals("by"));
    }
}
