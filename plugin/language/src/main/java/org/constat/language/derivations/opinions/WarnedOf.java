package org.constat.language.derivations.opinions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Met en garde contre des amendes à l'encontre des chauffeurs": it is them whom he warns of the fines.
 */
final class WarnedOf implements Derivation {
    private static final String RULE = "warned of";
    private static final Set<String> WARNING = Set.of("warn-of", "warn-against");
    private static final Set<String> AT = Set.of("against", "on");

    private final Nouns nouns;
    private final boolean french;

    WarnedOf(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, WARNING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (!Opinions.isHeld(fact)
                || !(fact.object() instanceof Phrase threat)
                || !nouns.tables().has(Row.THREAT, Nouns.head(threat))) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (AT.contains(argument.role()) && argument.filler() instanceof Phrase warned) {
                for (String role : french ? List.of("against", "about") : List.of("about", "of")) {
                    List<Argument> arguments = new ArrayList<>(Rest.of(fact, argument));
                    arguments.add(new Argument(role, threat));
                    found.accept(fact.toBuilder()
                            .relation(Nouns.verb(fact.relation(), french ? "mettre en garde" : "warn"))
                            .object(warned)
                            .arguments(arguments)
                            .rule(RULE)
                            .build());
                }
            }
        }
    }
}
