package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Firefighters took six hours to put out the blaze", "a mis douze jours à traverser": it was done, in that time.
 */
final class TimeTaken implements Derivation {
    private static final String RULE = "time taken";

    @Override
    public boolean meets(String relation) {
        return switch (relation) {
            case "take", "take to", "mettre", "mettre à" -> true;
            default -> false;
        };
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE && fact.modality() == Modality.ASSERTED) {
            time(fact)
                    .ifPresent(time -> deeds(fact).forEach(deed -> {
                        tell(deed, time, fact, found);
                        takers(deed, time, fact, found);
                    }));
        }
    }

    /** "It took the crew three hours to put out the fire": the crew took three hours. */
    private static void takers(Fact deed, Argument time, Fact fact, Consumer<Fact> found) {
        if (fact.subject() == null && fact.object() instanceof Phrase crew && crew.equals(deed.subject())) {
            found.accept(fact.toBuilder()
                    .subject(crew)
                    .relation(Nouns.verb(fact.relation(), "take to"))
                    .object(deed)
                    .arguments(List.of(time))
                    .rule(RULE)
                    .build());
        }
    }

    private static Optional<Argument> time(Fact fact) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("time"))
                .filter(argument -> argument.filler() instanceof Phrase time && time.quantity() != null)
                .findFirst();
    }

    private static Stream<Fact> deeds(Fact fact) {
        Stream<Fact> beside = fact.arguments().stream()
                .filter(argument ->
                        argument.role().equals("to") || argument.role().equals("for"))
                .map(Argument::filler)
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast);
        return fact.object() instanceof Fact deed ? Stream.of(deed) : beside;
    }

    private static void tell(Fact deed, Argument time, Fact fact, Consumer<Fact> found) {
        List<Argument> arguments = new ArrayList<>(deed.arguments());
        arguments.add(time);
        found.accept(deed.toBuilder()
                .arguments(arguments)
                .modality(Modality.ASSERTED)
                .tense(fact.tense())
                .source(fact.source())
                .evidence(fact.evidence())
                .rule(RULE)
                .build());
    }
}
