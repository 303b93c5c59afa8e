package org.constat.match.inference;

import java.util.Optional;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;

/** Concludes what will happen from what is scheduled: a bridge that is due to open in May will open in May. */
final class Schedules {
    private static final String RULE = "scheduled";

    private Schedules() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        if (isFrenchDuty(fact, language)) {
            return Optional.of(new Conclusion(
                    RULE,
                    fact.toBuilder()
                            .modality(Modality.ASSERTED)
                            .tense(Tense.FUTURE)
                            .build(),
                    null));
        }
        if (isPastDuty(fact, language)) {
            return Optional.of(new Conclusion(
                    RULE, fact.toBuilder().modality(Modality.PLANNED).build(), null));
        }
        boolean due = ConceptGroups.says(relation, "due") && !ConceptGroups.says(relation, "supposed");
        return due
                        && fact.polarity() == Polarity.AFFIRMATIVE
                        && fact.modality() == Modality.ASSERTED
                        && fact.tense() == Tense.PRESENT
                ? Stream.concat(
                                Stream.ofNullable(fact.object()),
                                fact.arguments().stream().map(Argument::filler))
                        .filter(filler -> filler instanceof Fact content && isDated(content))
                        .findFirst()
                        .map(content -> new Conclusion(RULE, happening(fact, content), null))
                : Optional.empty();
    }

    /** "Le pont doit ouvrir en mai". */
    private static boolean isFrenchDuty(Fact fact, String language) {
        return language.equals("fr")
                && fact.modality() == Modality.OBLIGED
                && fact.tense() == Tense.PRESENT
                && isDated(fact);
    }

    /** "Le pont devait ouvrir en mai": that was the plan. */
    private static boolean isPastDuty(Fact fact, String language) {
        return language.equals("fr")
                && fact.modality() == Modality.OBLIGED
                && fact.tense() == Tense.PAST
                && isDated(fact);
    }

    private static boolean isDated(Fact content) {
        return content.polarity() == Polarity.AFFIRMATIVE
                && content.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("time"));
    }

    private static Fact happening(Fact fact, Filler scheduled) {
        Fact content = (Fact) scheduled;
        return Contained.in(fact, content).tense(Tense.FUTURE).build();
    }
}
