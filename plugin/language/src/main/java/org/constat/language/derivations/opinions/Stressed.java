package org.constat.language.derivations.opinions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Souligne l'importance d'une rénovation complète du pont": by his word it must be renovated.
 */
final class Stressed implements Derivation {
    private static final String RULE = "stressed";
    private static final Set<String> SPEAKING = Set.of("say", "claim", "ask", "warn", "urge");

    private final Nouns nouns;
    private final EventNouns events;

    Stressed(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isOfFamily(relation, SPEAKING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean says = fact.polarity() == Polarity.AFFIRMATIVE && fact.modality() == Modality.ASSERTED;
        if (says
                && fact.subject() instanceof Phrase speaker
                && fact.object() instanceof Phrase need
                && nouns.tables().has(Row.NEED, Nouns.head(need))) {
            List<Attribution> source = Told.saidBy(speaker, fact);
            needed(need, fact)
                    .filter(events::names)
                    .forEach(deed -> events.tell(
                            deed, new Event(null, null, List.of(), fact, Modality.OBLIGED, source, RULE), told -> {
                                found.accept(told);
                                withInfinitive(need, told)
                                        .map(whole -> fact.toBuilder()
                                                .object(whole)
                                                .rule(RULE)
                                                .build())
                                        .ifPresent(found);
                            }));
        }
    }

    /** "the importance of a repair of the bridge" is the importance to repair it. */
    private static Optional<Phrase> withInfinitive(Phrase need, Fact told) {
        if (!(told.object() instanceof Phrase thing) || told.subject() != null) {
            return Optional.empty();
        }
        Phrase deed = told.relation().withComplements(List.of(new Complement("object", thing)));
        String text = need.text() + " (" + Nouns.head(told.relation()) + ")";
        List<Complement> complements = List.of(new Complement("to", deed));
        return Optional.of(
                new Phrase(text, null, need.head(), need.modifiers(), null, complements, need.spans(), null));
    }

    /** "the importance of a repair", "the need for a repair". */
    private static Stream<Phrase> needed(Phrase need, Fact fact) {
        return Stream.concat(
                need.complements().stream()
                        .filter(complement -> complement.role().equals("of"))
                        .map(Complement::phrase),
                fact.arguments().stream()
                        .filter(argument -> argument.role().equals("for") && argument.filler() instanceof Phrase)
                        .map(argument -> (Phrase) argument.filler()));
    }
}
