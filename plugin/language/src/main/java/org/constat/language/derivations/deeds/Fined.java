package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.jspecify.annotations.Nullable;

/** "The court fined the firm 200 dollars": it imposed a fine of 200 dollars, and the other way round. */
final class Fined implements Derivation {
    private static final String RULE = "fined";
    private static final Set<String> FINING = Set.of("fine");

    private final Nouns nouns;

    Fined(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, FINING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        for (Argument argument : fact.arguments()) {
            String other = otherRole(argument.role());
            if (other != null
                    && argument.filler() instanceof Phrase sum
                    && sum.quantity() != null
                    && nouns.isMoney(Nouns.head(sum))) {
                List<Argument> arguments = new ArrayList<>(Rest.of(fact, argument));
                arguments.add(new Argument(other, sum));
                found.accept(fact.toBuilder().arguments(arguments).rule(RULE).build());
            }
        }
    }

    private static @Nullable String otherRole(String role) {
        return switch (role) {
            case "as" -> "of";
            case "of" -> "as";
            default -> null;
        };
    }
}
