package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
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

/**
 * "Des échanges ont eu lieu entre les deux camps": they exchange.
 */
final class TakesPlace implements Derivation {
    private static final String RULE = "takes place";
    private static final String BETWEEN = "between";

    private final Nouns nouns;
    private final EventNouns events;
    private final Scheduled scheduled;

    TakesPlace(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
        this.scheduled = new Scheduled(nouns.tables());
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.HAPPENS, relation) || scheduled.meets(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean happens = nouns.tables().has(Row.HAPPENS, Nouns.head(fact.relation()));
        if (happens
                && fact.object() == null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase noun
                && events.names(noun)) {
            for (List<Argument> around : withSides(fact.arguments())) {
                events.tell(noun, Event.of(fact, null, null, around, RULE), found);
            }
        }
        scheduled(fact, found);
    }

    /** "Entre les deux camps": once between them as they are called, once between those who they are. */
    private static List<List<Argument>> withSides(List<Argument> arguments) {
        Set<String> called = new HashSet<>();
        arguments.forEach(argument -> mention(argument).ifPresent(called::add));
        List<Argument> named = new ArrayList<>(arguments);
        named.removeIf(argument -> isCalled(argument, called));
        if (named.size() == arguments.size()) {
            return List.of(arguments);
        }
        List<Argument> asCalled = new ArrayList<>(arguments);
        asCalled.removeIf(argument -> mention(argument).isPresent());
        return List.of(asCalled, named);
    }

    private static boolean isCalled(Argument argument, Set<String> mentions) {
        return argument.role().equals(BETWEEN)
                && argument.filler() instanceof Phrase side
                && side.mention() == null
                && (mentions.contains(side.text())
                        || (side.head() != null && mentions.contains(side.head().text())));
    }

    private static Optional<String> mention(Argument argument) {
        return argument.role().equals(BETWEEN) && argument.filler() instanceof Phrase side
                ? Optional.ofNullable(side.mention())
                : Optional.empty();
    }

    /** "L'ouverture du pont est prévue en mai", "reportée à mai": it will open then. */
    private void scheduled(Fact fact, Consumer<Fact> found) {
        List<Argument> around = scheduled.around(fact);
        if (!around.isEmpty()
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.object() instanceof Phrase noun
                && events.names(noun)) {
            Fact ahead = fact.toBuilder().tense(Tense.FUTURE).build();
            events.tell(noun, Event.of(ahead, null, null, around, RULE), found);
        }
    }
}
