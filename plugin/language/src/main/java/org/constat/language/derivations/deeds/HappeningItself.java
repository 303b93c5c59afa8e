package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Parties;
import org.jspecify.annotations.Nullable;

/**
 * "Veut que le bal ait lieu": wants the dance; "avant que le procès puisse se tenir": before the trial.
 */
final class HappeningItself implements Derivation {
    private static final String RULE = "happening itself";
    private static final Set<String> AROUND = Set.of("before", "after", "until");

    private final NounTables tables;

    HappeningItself(NounTables tables) {
        this.tables = tables;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Phrase wanted = happening(fact.object());
        if (wanted != null) {
            found.accept(fact.toBuilder().object(wanted).rule(RULE).build());
        }
        List<Argument> arguments = fact.arguments().stream().map(this::itself).toList();
        if (!arguments.equals(fact.arguments())) {
            found.accept(fact.toBuilder().arguments(arguments).rule(RULE).build());
        }
    }

    private Argument itself(Argument argument) {
        Phrase event = AROUND.contains(argument.role()) ? happening(argument.filler()) : null;
        return event == null ? argument : new Argument(argument.role(), event);
    }

    /** Returns the event of which a clause says nothing but that it takes place, and between whom; null otherwise. */
    private @Nullable Phrase happening(@Nullable Filler filler) {
        return filler instanceof Fact clause
                        && clause.polarity() == Polarity.AFFIRMATIVE
                        && clause.object() == null
                        && clause.subject() instanceof Phrase event
                        && tables.has(Row.TAKES_PLACE, Nouns.head(clause.relation()))
                        && clause.arguments().stream().allMatch(Parties::is)
                ? Parties.joined(event, clause)
                : null;
    }
}
