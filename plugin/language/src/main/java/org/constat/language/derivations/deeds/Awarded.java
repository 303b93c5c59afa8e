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
import org.constat.language.derivations.nouns.Rest;
import org.jspecify.annotations.Nullable;

/**
 * "Le prix est revenu à Lund", "the award goes to Lund": it was awarded to him, and the other way round.
 */
final class Awarded implements Derivation {
    private static final String RULE = "awarded";
    private static final Set<String> GOING =
            Set.of("revenir à", "revenir", "aller à", "aller", "échoir à", "go to", "go");
    private static final Set<String> PRIZES = Set.of("prize", "award", "medal", "trophy", "award-prize", "grant-money");

    private static final Set<String> AWARDING = Set.of("attribuer", "décerner", "award");

    private final Nouns nouns;
    private final String verb;
    private final String go;

    Awarded(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.verb = french ? "attribuer" : "award";
        this.go = french ? "revenir à" : "go to";
    }

    @Override
    public boolean meets(String relation) {
        return AWARDING.contains(relation) || GOING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (RULE.equals(fact.rule())) {
            return;
        }
        if (AWARDING.contains(Nouns.head(fact.relation()))) {
            gone(fact, found);
            return;
        }
        Filler winner = winner(fact);
        if (winner == null
                || fact.polarity() == Polarity.NEGATIVE
                || !(fact.subject() instanceof Phrase prize)
                || !isPrize(prize)) {
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

    /** "Le prix a été attribué à Lund": it goes to him. */
    private void gone(Fact fact, Consumer<Fact> found) {
        if (fact.subject() == null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() instanceof Phrase prize) {
            for (Argument argument : fact.arguments()) {
                if (argument.role().equals("to") && isPrize(prize)) {
                    found.accept(fact.toBuilder()
                            .subject(prize)
                            .relation(Nouns.verb(go).withSpans(fact.relation().spans()))
                            .object(argument.filler())
                            .arguments(Rest.of(fact, argument))
                            .rule(RULE)
                            .build());
                }
            }
        }
    }

    private boolean isPrize(Phrase prize) {
        return isPrize(nouns, prize);
    }

    /** "Le prix", "the trophy". */
    static boolean isPrize(Nouns nouns, Phrase prize) {
        return PRIZES.stream().anyMatch(kind -> nouns.isA(Nouns.head(prize), kind));
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
