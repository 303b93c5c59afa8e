package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Entrusting;
import org.constat.language.derivations.nouns.Infinitives;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "La ville a confié à l'agence la rénovation du pont": the town tasks the agency with renovating it, and the agency is to, and will; an
 * inquiry begins at once.
 */
final class EntrustedWork implements Derivation {
    private static final String RULE = "entrusted";

    private final Nouns nouns;
    private final EventNouns events;

    EntrustedWork(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
    }

    @Override
    public boolean meets(String relation) {
        return Entrusting.is(relation, nouns);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.object() instanceof Phrase work
                && isEntrusting(fact, nouns)) {
            Filler doer = doer(fact);
            if (doer != null) {
                asks(fact, work).forEach(asked -> tell(work, doer, asked, found));
                found.accept(inCharge(fact, work, doer));
                task(fact, work, doer, found);
            }
        }
    }

    private Fact inCharge(Fact fact, Phrase work, Filler doer) {
        return fact.toBuilder()
                .subject(doer)
                .relation(Nouns.verb(nouns.language().equals("fr") ? "être chargé de" : "be in charge of"))
                .object(work)
                .arguments(List.of())
                .tense(Tense.PRESENT)
                .rule(RULE)
                .build();
    }

    /** "charge l'agence de rénover le pont": with what the doer does, and nobody else. */
    private void task(Fact fact, Phrase work, Filler doer, Consumer<Fact> found) {
        Fact bare = fact.toBuilder()
                .arguments(List.of())
                .tense(Tense.PRESENT)
                .source(List.of())
                .build();
        tell(work, doer, bare, deed -> {
            if (doer.equals(deed.subject())) {
                found.accept(tasked(fact, doer, deed));
            }
        });
    }

    private Fact tasked(Fact fact, Filler doer, Fact deed) {
        return fact.toBuilder()
                .relation(Nouns.verb(nouns.language().equals("fr") ? "charger" : "task"))
                .object(doer)
                .arguments(List.of(new Argument("to", deed)))
                .rule(RULE)
                .build();
    }

    /** Returns whether a fact says so, and not that somebody confides something. */
    static boolean isEntrusting(Fact fact, Nouns nouns) {
        return Entrusting.is(Nouns.head(fact.relation()), nouns)
                && fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("to"));
    }

    private static @Nullable Filler doer(Fact fact) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("to"))
                .map(Argument::filler)
                .filter(Phrase.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    private Stream<Fact> asks(Fact fact, Phrase work) {
        Fact plain = fact.toBuilder().arguments(List.of()).build();
        Stream<Fact> begun = nouns.tables().has(Row.INQUIRY, Nouns.head(work))
                ? Stream.of(plain.toBuilder().tense(Tense.PRESENT).build())
                : Stream.of();
        Stream<Fact> asked = Stream.of(
                plain.toBuilder().tense(Tense.FUTURE).build(),
                plain.toBuilder()
                        .tense(Tense.PRESENT)
                        .modality(Modality.OBLIGED)
                        .build());
        return Stream.concat(begun, asked);
    }

    private void tell(Phrase work, Filler doer, Fact asked, Consumer<Fact> found) {
        if (events.names(work)) {
            events.tell(work, Event.of(asked, doer, null, List.of(), RULE), found);
        }
        Infinitives.of(work)
                .map(action -> Infinitives.content(doer, action))
                .map(content -> content.toBuilder()
                        .tense(asked.tense())
                        .modality(asked.modality())
                        .source(asked.source())
                        .evidence(asked.evidence())
                        .rule(RULE)
                        .build())
                .forEach(found);
    }
}
