package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "L'exposition se tient jusqu'au 12 janvier", "The trial lasts until Friday": it lasts until then, and ends.
 */
final class Ending implements Derivation {
    private static final String RULE = "ending";
    private static final Set<String> LASTING = Set.of("last", "take-place", "continue", "be-held");
    private static final Set<String> RUNNING = Set.of("run", "durer");

    private final Nouns nouns;
    private final String last;
    private final String end;

    Ending(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.last = french ? "durer" : "last";
        this.end = french ? "se terminer" : "end";
    }

    @Override
    public boolean meets(String relation) {
        return RUNNING.contains(relation)
                || nouns.tables().has(Row.HAPPENS, relation)
                || nouns.isConcept(relation, LASTING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.object() == null
                && fact.subject() instanceof Phrase) {
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals("until") && argument.filler() instanceof Phrase)
                    .findFirst()
                    .ifPresent(until -> tell(fact, until, found));
        }
    }

    private void tell(Fact fact, Argument until, Consumer<Fact> found) {
        Fact.Builder told = fact.toBuilder().rule(RULE);
        found.accept(told.relation(Nouns.verb(last)).arguments(List.of(until)).build());
        found.accept(told.relation(Nouns.verb(end))
                .arguments(List.of(new Argument("time", until.filler())))
                .build());
    }
}
