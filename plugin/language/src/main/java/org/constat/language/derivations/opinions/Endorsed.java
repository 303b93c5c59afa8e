package org.constat.language.derivations.opinions;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Soutient l'appel du maire à la fermeture du pont": is for closing the bridge, too.
 */
final class Endorsed implements Derivation {
    private static final String RULE = "endorsed";

    private final Nouns nouns;

    Endorsed(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.ENDORSES, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Phrase call && nouns.tables().has(Row.CALL, Nouns.head(call))) {
            for (Argument argument : fact.arguments()) {
                boolean asked = argument.role().equals("for") || argument.role().equals("to");
                if (asked && argument.filler() instanceof Phrase deed && nouns.isDeed(Nouns.head(deed))) {
                    List<Argument> rest = Rest.of(fact, argument);
                    found.accept(fact.toBuilder()
                            .object(deed)
                            .arguments(rest)
                            .rule(RULE)
                            .build());
                }
            }
        }
    }
}
