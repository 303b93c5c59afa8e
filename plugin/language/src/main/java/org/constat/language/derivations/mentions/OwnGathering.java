package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Lors de sa réunion annuelle à Lyon, la ligue a voté": the league held it there.
 */
final class OwnGathering implements Derivation {
    private static final String RULE = "own gathering";
    private static final Set<String> HELD = Set.of("meeting-event", "conference", "press-conference");

    private final Nouns nouns;

    OwnGathering(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.modality() == Modality.ASSERTED && fact.subject() instanceof Phrase subject) {
            for (Argument argument : fact.arguments()) {
                if (argument.role().equals("place")
                        && argument.filler() instanceof Phrase event
                        && isHeldBy(event, subject)) {
                    found.accept(held(subject, event, fact));
                }
            }
        }
    }

    private boolean isHeldBy(Phrase event, Phrase subject) {
        return Determiners.isPossessive(event.text())
                && nouns.isConcept(Nouns.head(event), HELD)
                && event.complements().stream()
                        .anyMatch(complement -> complement.role().equals("of")
                                && complement.phrase().text().equals(subject.text()));
    }

    private Fact held(Phrase subject, Phrase event, Fact fact) {
        List<Argument> around =
                fact.arguments().stream().filter(OwnGathering::saysWhereOrWhen).toList();
        return Told.by(fact, Nouns.verb(nouns.language().equals("fr") ? "organiser" : "organise"))
                .subject(subject)
                .object(event)
                .arguments(around)
                .rule(RULE)
                .build();
    }

    private static boolean saysWhereOrWhen(Argument argument) {
        return argument.role().equals("time") || (argument.role().equals("place") && Nouns.isName(argument.filler()));
    }
}
