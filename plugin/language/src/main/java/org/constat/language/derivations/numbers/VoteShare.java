package org.constat.language.derivations.numbers;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.jspecify.annotations.Nullable;

/**
 * "La maire a été réélue avec 54 % des voix": she won so many.
 */
final class VoteShare implements Derivation {
    private static final String RULE = "vote share";
    private static final Set<String> PERCENT = Set.of("%", "percent", "per cent");
    private static final Set<String> VOTES = Set.of("vote-cast");

    private final Nouns nouns;
    private final String win;

    VoteShare(Nouns nouns) {
        this.nouns = nouns;
        this.win = nouns.language().equals("fr") ? "obtenir" : "win";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Filler winner = winner(fact);
        for (Argument argument : fact.arguments()) {
            if (winner != null
                    && fact.polarity() == Polarity.AFFIRMATIVE
                    && argument.role().equals("with")
                    && argument.filler() instanceof Phrase share
                    && isShare(share)) {
                found.accept(fact.toBuilder()
                        .subject(winner)
                        .relation(Nouns.verb(win))
                        .object(share)
                        .arguments(Rest.of(fact, argument))
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** Who wins, or is elected. */
    private @Nullable Filler winner(Fact fact) {
        Filler who = fact.subject() == null ? fact.object() : fact.subject();
        return who instanceof Phrase somebody && nouns.isActor(somebody) ? who : null;
    }

    private boolean isShare(Phrase share) {
        return PERCENT.contains(Nouns.head(share))
                && share.complements().stream()
                        .map(Complement::phrase)
                        .anyMatch(votes -> nouns.isConcept(Nouns.head(votes), VOTES));
    }
}
