package org.constat.language.derivations;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.NounTables.Row;

/** "Après la multiplication des vols": after thefts. */
final class MoreOfIt implements Derivation {
    private static final String RULE = "more of it";
    private static final Set<String> ROLES = Set.of("after", "since", "because");

    private final Nouns nouns;

    MoreOfIt(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        for (Argument argument : fact.arguments()) {
            if (ROLES.contains(argument.role())
                    && argument.filler() instanceof Phrase more
                    && nouns.tables().has(Row.MORE, Nouns.head(more))) {
                more.complements().stream()
                        .filter(complement -> complement.role().equals("of")
                                || complement.role().equals("place"))
                        .map(Complement::phrase)
                        .filter(deeds -> nouns.isDeed(Nouns.head(deeds)))
                        .findFirst()
                        .ifPresent(deeds -> found.accept(fact.toBuilder()
                                .arguments(fact.arguments().stream()
                                        .map(other ->
                                                other.equals(argument) ? new Argument(argument.role(), deeds) : other)
                                        .toList())
                                .rule(RULE)
                                .build()));
            }
        }
    }
}
