package org.constat.language.derivations.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.derivations.nouns.Years;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * "Le musée évoque la bataille de Lund de 1676", "le texte des pourparlers de Lyon de 2019": an event that is known by a
 * year that is over took place then, whatever is said of it now.
 */
final class DatedEvents implements Derivation {
    private static final String RULE = "held";

    private final Vocabulary vocabulary;
    private final Nouns nouns;
    private final EventNouns events;
    private final Phrase held;

    DatedEvents(String language, Vocabulary vocabulary, Nouns nouns, EventNouns events) {
        this.vocabulary = vocabulary;
        this.nouns = nouns;
        this.events = events;
        this.held = Nouns.verb(language.equals("fr") ? "avoir lieu" : "take place");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (RULE.equals(fact.rule()) || fact.tense() == Tense.FUTURE) {
            return;
        }
        inside(fact.subject(), fact, found);
        inside(fact.object(), fact, found);
        for (Argument argument : fact.arguments()) {
            inside(argument.filler(), fact, found);
            if (argument.filler() instanceof Phrase event && !argument.role().equals("to")) {
                hold(event, Attached.years(event, fact).stream(), fact, found);
            }
        }
    }

    private void inside(@Nullable Filler filler, Fact fact, Consumer<Fact> found) {
        if (filler instanceof Phrase phrase && !phrase.complements().isEmpty()) {
            hold(phrase, Stream.of(), fact, found);
            for (Complement complement : phrase.complements()) {
                boolean of = complement.role().equals("of");
                hold(complement.phrase(), of ? times(phrase) : Stream.of(), fact, found);
            }
        }
    }

    private void hold(Phrase event, Stream<Phrase> around, Fact fact, Consumer<Fact> found) {
        if (!Determiners.isIndefinite(event.text()) && events.namesHappening(event)) {
            Stream.concat(times(event), around)
                    .findFirst()
                    .ifPresent(time -> found.accept(heldThen(event, time, fact)));
        }
    }

    /** "les pourparlers de Lyon de 2019": they were held there, and then. */
    private Fact heldThen(Phrase event, Phrase time, Fact fact) {
        Phrase known = withoutTime(event);
        String head = Nouns.head(event);
        boolean meets = nouns.tables().has(Row.GATHERING, head) || nouns.isShared(head);
        Complement where = meets ? where(known) : null;
        List<Argument> around = new ArrayList<>();
        List<Complement> others = new ArrayList<>(known.complements());
        if (where != null) {
            others.remove(where);
            around.add(new Argument("place", withoutTime(where.phrase())));
        }
        around.add(new Argument("time", time));
        return Told.by(fact, held)
                .subject(known.withComplements(others))
                .arguments(around)
                .tense(Tense.PAST)
                .rule(RULE)
                .build();
    }

    private @Nullable Complement where(Phrase event) {
        return event.complements().stream()
                .filter(complement -> complement.role().equals("of") && isPlace(complement.phrase()))
                .findFirst()
                .orElse(null);
    }

    /** A country rather takes part. */
    private boolean isPlace(Phrase name) {
        return name.head() != null
                && name.head().kind() == Word.Kind.NAME
                && vocabulary.any(
                        name.head().text(),
                        sense -> "city".equals(sense.concept().type()));
    }

    /** Returns the dates beside a phrase, however deep inside. */
    private Stream<Phrase> times(Phrase phrase) {
        return phrase.complements().stream()
                .map(Complement::phrase)
                .flatMap(inner -> isDate(inner) ? Stream.of(inner) : times(inner));
    }

    /** "1676", "le 4 décembre 1676". */
    private boolean isDate(Phrase phrase) {
        String head = Nouns.head(phrase);
        return Years.isOver(head)
                || (nouns.isA(head, "month")
                        && phrase.modifiers().stream().map(Word::text).anyMatch(Years::isOver));
    }

    private Phrase withoutTime(Phrase event) {
        return event.withComplements(event.complements().stream()
                .filter(complement -> !isDate(complement.phrase()))
                .map(complement -> new Complement(complement.role(), withoutTime(complement.phrase())))
                .toList());
    }
}
