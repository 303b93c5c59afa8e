package org.constat.language.derivations.opinions;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Le maire a évoqué l'idée d'un tramway pour la première fois en mai": he launched it then.
 */
final class FirstRaised implements Derivation {
    private static final String RULE = "first raised";
    private static final Pattern FIRST =
            Pattern.compile("(?:la première fois|the first time)", Pattern.CASE_INSENSITIVE);

    private final NounTables tables;
    private final String launch;

    FirstRaised(Nouns nouns) {
        this.tables = nouns.tables();
        this.launch = nouns.language().equals("fr") ? "lancer" : "launch";
    }

    @Override
    public boolean meets(String relation) {
        return tables.has(Row.RAISES, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean done = fact.polarity() == Polarity.AFFIRMATIVE && fact.modality() == Modality.ASSERTED;
        if (done && fact.subject() instanceof Phrase && tables.has(Row.IDEA, Nouns.head(fact.object()))) {
            fact.arguments().stream()
                    .filter(FirstRaised::isFirst)
                    .findFirst()
                    .ifPresent(first -> found.accept(fact.toBuilder()
                            .relation(Nouns.verb(fact.relation(), launch))
                            .arguments(Rest.of(fact, first))
                            .rule(RULE)
                            .build()));
        }
    }

    private static boolean isFirst(Argument argument) {
        return argument.role().equals("for")
                && FIRST.matcher(argument.filler().text()).matches();
    }
}
