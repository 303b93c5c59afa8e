package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Le prix est revenu à Lund", "the award goes to Lund": it was awarded to him.
 *
 * @since 0.1
 */
public final class Awarded implements Derivation {
    private static final String RULE = "awarded";
    private static final Set<String> GOING =
            Set.of("revenir à", "revenir", "aller à", "aller", "échoir à", "go to", "go");
    private static final Set<String> PRIZES = Set.of("prize", "award", "medal", "trophy", "award-prize", "grant-money");

    private final Nouns nouns;
    private final String verb;

    public Awarded(Nouns nouns) {
        this.nouns = nouns;
        this.verb = nouns.language().equals("fr") ? "attribuer" : "award";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Filler winner = winner(fact);
        if (winner == null
                || fact.polarity() == Polarity.NEGATIVE
                || !(fact.subject() instanceof Phrase prize)
                || !GOING.contains(Nouns.head(fact.relation()))
                || PRIZES.stream().noneMatch(kind -> nouns.isA(Nouns.head(prize), kind))) {
            return;
        }
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        arguments.removeIf(argument -> argument.role().equals("to"));
        arguments.add(new Argument("to", winner));
        found.accept(fact.toBuilder()
                .subject(null)
                .relation(Nouns.verb(verb).withSpans(fact.relation().spans()))
                .object(prize)
                .arguments(arguments)
                .rule(RULE)
                .build());
    }

    private static @Nullable Filler winner(Fact fact) {
        return fact.object() != null
                ? fact.object()
                : fact.arguments().stream()
                        .filter(argument -> argument.role().equals("to"))
                        .map(Argument::filler)
                        .findFirst()
                        .orElse(null);
    }
}
