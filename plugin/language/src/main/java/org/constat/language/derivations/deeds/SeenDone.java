package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Le maire s'est vu refuser un prêt par la banque": the bank refused it to him.
 *
 * @since 0.1
 */
public final class SeenDone implements Derivation {
    private static final String RULE = "seen done";
    private static final Set<String> SEEING = Set.of("se voir", "s'être voir");

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (SEEING.contains(Nouns.head(fact.relation()))
                && fact.object() instanceof Fact done
                && fact.subject() instanceof Phrase whom
                && done.object() instanceof Phrase) {
            found.accept(fact.toBuilder()
                    .relation(done.relation())
                    .subject(doer(done))
                    .object(done.object())
                    .arguments(arguments(fact, done, whom))
                    .rule(RULE)
                    .build());
        }
    }

    private static @Nullable Filler doer(Fact done) {
        return done.arguments().stream()
                .filter(argument -> argument.role().equals("by"))
                .map(Argument::filler)
                .findFirst()
                .orElse(null);
    }

    private static List<Argument> arguments(Fact fact, Fact done, Phrase whom) {
        List<Argument> all = new ArrayList<>(fact.arguments());
        done.arguments().stream()
                .filter(argument -> !argument.role().equals("by"))
                .forEach(all::add);
        all.add(new Argument("to", whom));
        return all;
    }
}
