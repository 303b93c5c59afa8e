package org.constat.language.derivations.mentions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Lors d'une visite à Lund, la ministre a promis une aide": she went to Lund; "after a meeting with the mayor, the union gave in":
 * it met the mayor.
 */
final class OwnOccasion implements Derivation {
    private static final String RULE = "own occasion";
    private static final Set<String> AROUND = Set.of("time", "place", "after");
    private static final Set<String> WHITHER = Set.of("place", "to");
    private static final Set<String> MEETINGS =
            Set.of("meet", "meet-one-on-one", "talk-with", "negotiate", "talks", "meeting-event");
    private static final Set<String> OTHERS = Set.of("of", "by", "between", "from");

    private final Nouns nouns;
    private final EventNouns events;
    private final String go;

    OwnOccasion(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
        this.go = nouns.language().equals("fr") ? "se rendre à" : "travel to";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.modality() != Modality.ASSERTED || fact.tense() == Tense.FUTURE) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (AROUND.contains(argument.role())
                    && argument.filler() instanceof Phrase event
                    && fact.subject() instanceof Phrase who
                    && isOwn(event, who)
                    && nouns.isActor(who)) {
                tell(event, who, fact, found);
            }
        }
    }

    /** "lors de la visite du pape" is no visit of whoever spoke then. */
    private static boolean isOwn(Phrase event, Phrase who) {
        return event.complements().stream()
                .filter(complement -> OTHERS.contains(complement.role()))
                .allMatch(complement -> complement.phrase().quantity() != null
                        || complement.phrase().text().equals(who.text()));
    }

    private void tell(Phrase event, Phrase who, Fact fact, Consumer<Fact> found) {
        List<Argument> around = new ArrayList<>(Attached.to(event, fact));
        if (nouns.tables().has(Row.TRIP, Nouns.head(event))) {
            beside(event, around)
                    .filter(argument -> WHITHER.contains(argument.role()) && Nouns.isName(argument.filler()))
                    .findFirst()
                    .ifPresent(place -> found.accept(
                            did(who, go, fact).object(place.filler()).build()));
            return;
        }
        Optional<Argument> other = beside(event, around)
                .filter(argument -> argument.role().equals("with"))
                .findFirst();
        if (other.isEmpty() && !isSeveral(who)) {
            return;
        }
        if (isMeeting(event)) {
            Fact.Builder met = did(who, meet(other.isPresent()), fact).arguments(where(event, around));
            other.map(Argument::filler).ifPresent(met::object);
            found.accept(met.build());
        }
        if (nouns.isShared(Nouns.head(event))) {
            events.tell(event, new Event(who, null, around, fact, Modality.ASSERTED, fact.source(), RULE), found);
        }
    }

    private boolean isMeeting(Phrase event) {
        return nouns.isConcept(Nouns.head(event), MEETINGS)
                || (event.head() != null && nouns.isConcept(event.head().text(), MEETINGS));
    }

    private String meet(boolean somebody) {
        return !nouns.language().equals("fr") ? "meet" : somebody ? "rencontrer" : "se rencontrer";
    }

    private static Fact.Builder did(Phrase who, String verb, Fact fact) {
        return Told.by(fact, Nouns.verb(verb)).subject(who).rule(RULE);
    }

    private static List<Argument> where(Phrase event, List<Argument> around) {
        return beside(event, around)
                .filter(argument -> argument.role().equals("place") && Nouns.isName(argument.filler()))
                .toList();
    }

    private static Stream<Argument> beside(Phrase event, List<Argument> around) {
        return Stream.concat(
                event.complements().stream().map(complement -> new Argument(complement.role(), complement.phrase())),
                around.stream());
    }

    private static boolean isSeveral(Phrase who) {
        return who.quantity() != null
                && !who.quantity().ordinal()
                && who.quantity().value().compareTo(BigDecimal.ONE) > 0;
    }
}
