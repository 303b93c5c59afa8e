package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "A reçu un prix pour son rôle dans « La Digue »", "won for her performance in The Dyke": for that work.
 *
 * @since 0.1
 */
public final class PartPlayed implements Derivation {
    private static final String RULE = "part played";
    private static final Set<String> PARTS =
            Set.of("rôle", "interprétation", "prestation", "role", "performance", "part", "portrayal");

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        for (Argument argument : fact.arguments()) {
            Phrase work = argument.role().equals("for")
                            && argument.filler() instanceof Phrase part
                            && PARTS.contains(Nouns.head(part))
                    ? work(part, fact)
                    : null;
            if (work != null) {
                found.accept(fact.toBuilder()
                        .arguments(without(fact, argument, work))
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** The name in which the part is played, on the part or beside it; or null. */
    private static @Nullable Phrase work(Phrase part, Fact fact) {
        List<Argument> around = new ArrayList<>(fact.arguments());
        for (Complement complement : part.complements()) {
            around.add(new Argument(complement.role(), complement.phrase()));
        }
        return around.stream()
                .filter(argument -> argument.role().equals("place"))
                .map(Argument::filler)
                .filter(PartPlayed::isName)
                .map(Phrase.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static boolean isName(Filler filler) {
        return filler instanceof Phrase phrase
                && phrase.head() != null
                && phrase.head().kind() == Word.Kind.NAME;
    }

    private static List<Argument> without(Fact fact, Argument part, Phrase work) {
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(part);
        rest.removeIf(argument -> argument.filler().equals(work));
        rest.add(new Argument("for", work));
        return rest;
    }
}
