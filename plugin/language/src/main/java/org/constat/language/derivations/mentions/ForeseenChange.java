package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "L'étude prévoit une baisse de 12 % des ventes": it says that they will fall; "fears a rise in prices": fears that they rise.
 */
final class ForeseenChange implements Derivation {
    private static final String RULE = "foreseen change";
    private static final Set<String> FORETELLING = Set.of("forecast");
    private static final Set<String> FEELING = Set.of("fear", "hope");

    private final Nouns nouns;
    private final EventNouns events;

    ForeseenChange(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isOfFamily(relation, FORETELLING) || nouns.isOfFamily(relation, FEELING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE
                || fact.modality() != Modality.ASSERTED
                || !(fact.object() instanceof Phrase noun)
                || !isChange(noun)) {
            return;
        }
        String relation = Nouns.head(fact.relation());
        if (nouns.isOfFamily(relation, FORETELLING)) {
            foretold(noun, fact, found);
        }
        if (nouns.isOfFamily(relation, FEELING)) {
            tell(
                    noun,
                    fact,
                    fact.source(),
                    change -> found.accept(fact.toBuilder()
                            .object(change)
                            .arguments(List.of())
                            .rule(RULE)
                            .build()));
        }
    }

    private boolean isChange(Phrase noun) {
        return nouns.tables().has(Row.LEVEL, Nouns.head(noun)) && events.names(noun);
    }

    private void foretold(Phrase noun, Fact fact, Consumer<Fact> found) {
        if (fact.subject() instanceof Phrase speaker) {
            tell(
                    noun,
                    fact,
                    Told.saidBy(speaker, fact),
                    change ->
                            found.accept(change.toBuilder().tense(Tense.FUTURE).build()));
        }
    }

    private void tell(Phrase noun, Fact fact, List<Attribution> source, Consumer<Fact> found) {
        events.tell(noun, new Event(null, null, Attached.to(noun, fact), fact, Modality.ASSERTED, source, RULE), found);
    }
}
