package org.constat.language.derivations;

import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.NounTables.Row;

/** "Des échanges ont eu lieu entre les deux camps": they exchange. */
final class TakesPlace implements Derivation {
    private static final String RULE = "takes place";

    private final Nouns nouns;
    private final EventNouns events;

    TakesPlace(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean happens = nouns.tables().has(Row.HAPPENS, Nouns.head(fact.relation()));
        if (happens
                && fact.object() == null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase noun
                && events.names(noun)) {
            events.tell(noun, Event.of(fact, null, null, fact.arguments(), RULE), found);
        }
    }
}
