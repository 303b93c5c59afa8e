package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "L'enquête sur le meurtre de Hugo Lund piétine", "the killers of Hugo Lund are at large": he was murdered, whoever did it.
 */
final class Crimes implements Derivation {
    private static final String RULE = "crime";
    private static final Set<String> UNTOLD = Set.of("to", "if", "instead", "without", "against");
    private static final Set<String> AIMED = Set.of("to", "for", "against");

    private final NounTables tables;
    private final Nouns nouns;
    private final EventNouns events;

    Crimes(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.tables = nouns.tables();
        this.events = events;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.rule() != null && (fact.rule().equals(RULE) || fact.rule().equals(Event.MENTIONED))) {
            return;
        }
        if (fact.subject() instanceof Phrase subject) {
            named(subject, List.of(), fact, found);
        }
        if (fact.object() instanceof Phrase object) {
            culprits(object, fact, found);
            inside(object, fact, found);
        }
        for (Argument argument : fact.arguments()) {
            if (argument.filler() instanceof Phrase phrase && !UNTOLD.contains(argument.role())) {
                List<Argument> when = Attached.years(phrase, fact).stream()
                        .map(year -> new Argument("time", year))
                        .toList();
                named(phrase, when, fact, found);
            }
        }
    }

    private void named(Phrase phrase, List<Argument> around, Fact fact, Consumer<Fact> found) {
        crime(phrase, around, fact, found);
        culprits(phrase, fact, found);
        inside(phrase, fact, found);
    }

    /** "le procès pour le meurtre de Hugo Lund", but not "le projet d'un meurtre". */
    private void inside(Phrase phrase, Fact fact, Consumer<Fact> found) {
        String head = Nouns.head(phrase);
        if (tables.has(Row.INTENT, head) || tables.has(Row.CALL, head)) {
            return;
        }
        for (Complement complement : phrase.complements()) {
            if (!AIMED.contains(complement.role())) {
                named(complement.phrase(), times(phrase), fact, found);
            }
        }
    }

    private static List<Argument> times(Phrase phrase) {
        return phrase.complements().stream()
                .filter(complement -> complement.role().equals("time"))
                .map(complement -> new Argument("time", complement.phrase()))
                .toList();
    }

    /** "le meurtre de Hugo Lund". */
    private void crime(Phrase noun, List<Argument> around, Fact fact, Consumer<Fact> found) {
        if (tables.has(Row.CRIME, Nouns.head(noun))
                && !Determiners.isIndefinite(noun.text())
                && victims(noun).findAny().isPresent()) {
            Event event = new Event(null, null, around, fact, Modality.ASSERTED, fact.source(), Event.MENTIONED);
            events.tell(
                    noun,
                    event,
                    told -> found.accept(
                            told.toBuilder().tense(Tense.PAST).rule(RULE).build()));
        }
    }

    /** "les assassins de Hugo Lund". */
    private void culprits(Phrase noun, Fact fact, Consumer<Fact> found) {
        String verb = tables.value(Row.CULPRIT, Nouns.head(noun));
        if (verb != null && !nouns.isHypothetical(noun) && !Determiners.isSuperlative(noun.text())) {
            victims(noun)
                    .forEach(victim -> found.accept(Told.by(fact, nouns.relation(noun, verb))
                            .object(victim)
                            .tense(Tense.PAST)
                            .rule(RULE)
                            .build()));
        }
    }

    private static Stream<Filler> victims(Phrase noun) {
        return noun.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase);
    }
}
