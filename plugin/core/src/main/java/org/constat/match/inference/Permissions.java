package org.constat.match.inference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;

/** Concludes what somebody can, cannot or must do, or is told to, from what another allows, forbids, prevents or orders him to do. */
final class Permissions {
    private static final Set<String> CIRCUMSTANCES =
            Set.of("after", "before", "since", "until", "time", "because", "despite", "if", "unless", "without");

    private static final String RULE = "permission";
    private static final String RECEIVE = "receive-order";

    private Permissions() {}

    /** Who is ordered to do something receives the order to do it. */
    static Optional<Conclusion> received(Fact fact, Lexeme relation) {
        boolean orders = ConceptGroups.says(relation, "ordering")
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.subject() != null
                && (fact.tense() == Tense.PRESENT || fact.tense() == Tense.PAST);
        return orders
                ? contents(fact)
                        .filter(content -> isOfAnother(content, fact))
                        .findFirst()
                        .map(content -> new Conclusion(RULE, receiving(fact, content), RECEIVE))
                : Optional.empty();
    }

    private static Fact receiving(Fact fact, Fact content) {
        return fact.toBuilder()
                .subject(content.subject())
                .object(content)
                .arguments(List.of(new Argument("from", Objects.requireNonNull(fact.subject()))))
                .build();
    }

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation) {
        boolean permits = ConceptGroups.says(relation, "permitting");
        boolean prevents = ConceptGroups.says(relation, "preventing") && fact.polarity() == Polarity.AFFIRMATIVE;
        boolean orders = ConceptGroups.says(relation, "ordering") && fact.polarity() == Polarity.AFFIRMATIVE;
        return (permits || prevents || orders)
                        && fact.modality() == Modality.ASSERTED
                        && (fact.tense() == Tense.PRESENT || fact.tense() == Tense.PAST)
                ? contents(fact)
                        .filter(content -> isOfAnother(content, fact))
                        .findFirst()
                        .map(content -> orders
                                ? doing(fact, content, true, Modality.OBLIGED)
                                : doing(
                                        fact,
                                        content,
                                        permits && fact.polarity() == Polarity.AFFIRMATIVE,
                                        Modality.POSSIBLE))
                : Optional.empty();
    }

    /** What is permitted, and not when or why it is: trains that stopped after a tree fell have not stopped it. */
    private static Stream<Fact> contents(Fact fact) {
        return Stream.concat(
                        Stream.ofNullable(fact.object()),
                        fact.arguments().stream()
                                .filter(argument -> !CIRCUMSTANCES.contains(argument.role()))
                                .map(Argument::filler))
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast);
    }

    private static boolean isOfAnother(Fact content, Fact fact) {
        return content.subject() instanceof Phrase doer
                && content.polarity() == Polarity.AFFIRMATIVE
                && !(fact.subject() != null
                        && Objects.equals(doer.text(), fact.subject().text()));
    }

    private static Conclusion doing(Fact fact, Fact content, boolean does, Modality modality) {
        return new Conclusion(
                RULE,
                Contained.in(fact, content)
                        .polarity(does ? Polarity.AFFIRMATIVE : Polarity.NEGATIVE)
                        .modality(modality)
                        .tense(fact.tense())
                        .build(),
                null);
    }
}
