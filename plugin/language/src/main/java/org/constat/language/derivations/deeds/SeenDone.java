package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;

/**
 * "Le maire s'est vu refuser un prêt par la banque": the bank refused it to him.
 */
final class SeenDone implements Derivation {
    private static final String RULE = "seen done";
    private static final Set<String> SEEING = Set.of("se voir", "s'être voir");

    @Override
    public boolean meets(String relation) {
        return SEEING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Fact done
                && fact.subject() instanceof Phrase whom
                && done.object() instanceof Phrase) {
            found.accept(fact.toBuilder()
                    .relation(done.relation())
                    .subject(Agent.of(done))
                    .object(done.object())
                    .arguments(arguments(fact, done, whom))
                    .rule(RULE)
                    .build());
        }
    }

    private static List<Argument> arguments(Fact fact, Fact done, Phrase whom) {
        List<Argument> all = new ArrayList<>(fact.arguments());
        all.addAll(Agent.others(done));
        all.add(new Argument("to", whom));
        return all;
    }
}
