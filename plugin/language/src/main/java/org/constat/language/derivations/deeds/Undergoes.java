package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Le pont est en cours de rénovation", "fait l'objet d'une rénovation": it is renovated.
 *
 * @since 0.1
 */
public final class Undergoes implements Derivation {
    private static final String RULE = "undergoes";

    private final Nouns nouns;
    private final EventNouns events;

    public Undergoes(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean object =
                fact.object() instanceof Phrase phrase && nouns.tables().has(Row.UNDERGONE, Nouns.head(phrase));
        if ((object || nouns.tables().has(Row.UNDERGOES, Nouns.head(fact.relation())))
                && fact.subject() instanceof Phrase thing
                && fact.polarity() == Polarity.AFFIRMATIVE) {
            Phrase noun = undergone(fact);
            if (noun != null && events.names(noun) && noun.complements().isEmpty()) {
                List<Argument> others = fact.arguments().stream()
                        .filter(argument -> !argument.filler().equals(noun))
                        .toList();
                events.tell(noun, Event.of(fact, null, thing, others, RULE), found);
            }
        }
    }

    private @Nullable Phrase undergone(Fact fact) {
        if (fact.object() instanceof Phrase noun) {
            return noun.complements().stream()
                    .filter(complement -> nouns.tables().has(Row.UNDERGONE, Nouns.head(noun))
                            && complement.role().equals("of"))
                    .map(Complement::phrase)
                    .findFirst()
                    .orElse(noun);
        }
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("of") && argument.filler() instanceof Phrase)
                .map(argument -> (Phrase) argument.filler())
                .findFirst()
                .orElse(null);
    }
}
