package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Partira après un éventuel accord", "would close after a possible merger": if there is one.
 */
final class Eventuality implements Derivation {
    private static final String RULE = "eventuality";
    private static final Set<String> ROLES = Set.of("under", "after", "during");

    private final Nouns nouns;

    Eventuality(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Fact content = fact.object() instanceof Fact inner ? conditional(inner) : null;
        Fact own = conditional(fact);
        if (own != null || content != null) {
            Fact base = own == null ? fact : own;
            found.accept(base.toBuilder()
                    .object(content == null ? fact.object() : content)
                    .rule(RULE)
                    .build());
        }
    }

    private @Nullable Fact conditional(Fact fact) {
        if (fact.tense() == Tense.PAST && fact.modality() == Modality.ASSERTED) {
            return null;
        }
        List<Argument> arguments = fact.arguments().stream()
                .map(argument -> argument.filler() instanceof Phrase phrase && isEventual(argument.role(), phrase)
                        ? new Argument("if", nouns.granted(phrase))
                        : argument)
                .toList();
        return arguments.equals(fact.arguments())
                ? null
                : fact.toBuilder().arguments(arguments).build();
    }

    private boolean isEventual(String role, Phrase phrase) {
        return ROLES.contains(role) && nouns.isHypothetical(phrase);
    }
}
