package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La réforme doit répondre aux exigences des élus, notamment la gratuité": the reform must include it; who says so demands it.
 */
final class Answered implements Derivation {
    private static final String RULE = "answered";

    private final NounTables tables;
    private final String include;
    private final String demand;
    private final String require;

    Answered(String language, NounTables tables) {
        this.tables = tables;
        this.include = language.equals("fr") ? "inclure" : "include";
        this.demand = language.equals("fr") ? "exiger" : "demand";
        this.require = language.equals("fr") ? "nécessiter" : "require";
    }

    @Override
    public boolean meets(String relation) {
        return tables.has(Row.ANSWERS, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.modality() == Modality.OBLIGED
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase
                && tables.has(Row.DEMANDED, Nouns.head(fact.object()))) {
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals("including"))
                    .map(Argument::filler)
                    .forEach(thing -> demanded(thing, fact, found));
        }
    }

    private void demanded(Filler thing, Fact fact, Consumer<Fact> found) {
        Fact included = fact.toBuilder()
                .relation(Nouns.verb(fact.relation(), include))
                .object(thing)
                .arguments(List.of())
                .rule(RULE)
                .build();
        found.accept(included);
        found.accept(included.toBuilder()
                .relation(Nouns.verb(fact.relation(), require))
                .modality(Modality.ASSERTED)
                .build());
        List<Attribution> source = fact.source();
        if (!source.isEmpty()) {
            found.accept(included.toBuilder()
                    .subject(source.get(source.size() - 1).speaker())
                    .relation(Nouns.verb(fact.relation(), demand))
                    .modality(Modality.ASSERTED)
                    .source(source.subList(0, source.size() - 1))
                    .build());
        }
    }
}
