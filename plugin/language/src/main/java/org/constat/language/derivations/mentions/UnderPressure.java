package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Under pressure from unions, the mayor gave in", "sous la pression des syndicats": they put pressure on the mayor.
 */
final class UnderPressure implements Derivation {
    private static final String RULE = "under pressure";
    private static final List<String> PRESSURE = List.of("pression", "pressure");
    private static final List<String> FROM = List.of("of", "from");

    private final Nouns nouns;
    private final String press;

    UnderPressure(Nouns nouns) {
        this.nouns = nouns;
        this.press = nouns.language().equals("fr") ? "faire pression sur" : "put pressure on";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!(fact.subject() instanceof Phrase pressed)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("under")
                    && argument.filler() instanceof Phrase pressure
                    && PRESSURE.contains(Nouns.head(pressure))) {
                from(pressure, fact)
                        .filter(nouns::isActor)
                        .forEach(actor -> found.accept(Told.by(fact, Nouns.verb(press))
                                .subject(actor)
                                .object(pressed)
                                .rule(RULE)
                                .build()));
            }
        }
    }

    private static Stream<Phrase> from(Phrase pressure, Fact fact) {
        return Stream.concat(
                pressure.complements().stream()
                        .filter(complement -> FROM.contains(complement.role()))
                        .map(Complement::phrase),
                Attached.to(pressure, fact).stream()
                        .filter(argument -> argument.role().equals("from"))
                        .map(Argument::filler)
                        .filter(Phrase.class::isInstance)
                        .map(Phrase.class::cast));
    }
}
