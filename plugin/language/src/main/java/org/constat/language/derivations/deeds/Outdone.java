package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Berg a terminé devant Lund", "Berg won 40% of the vote, ahead of Lund": she outdoes him.
 */
final class Outdone implements Derivation {
    private static final String RULE = "outdone";
    private static final String AHEAD = "ahead";

    private final String verb;

    /** @param language {@code fr} or {@code en} */
    Outdone(String language) {
        this.verb = language.equals("fr") ? "devancer" : "lead";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE || !(fact.subject() instanceof Phrase)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals(AHEAD) && argument.filler() instanceof Phrase other) {
                found.accept(fact.toBuilder()
                        .relation(Nouns.verb(fact.relation(), verb))
                        .object(other)
                        .arguments(rest(fact))
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** "second, ahead of Lund": at which place is no part of it. */
    private static List<Argument> rest(Fact fact) {
        return fact.arguments().stream()
                .filter(argument ->
                        !argument.role().equals(AHEAD) && !argument.role().equals("as"))
                .toList();
    }
}
