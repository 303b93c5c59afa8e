package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "La maire a inauguré une exposition à Tours", "the summit opened in Geneva": it takes place there; "le tribunal a ouvert le
 * procès": it opens before the court.
 */
final class OpenedEvent implements Derivation {
    private static final String RULE = "opened event";
    private static final Set<String> OPENING = Set.of("open-inaugurate", "inaugurate-site", "open-plant", "open-thing");
    private static final Set<String> BEGINNING_OR_END = Set.of("begin", "end", "open-thing");
    private static final List<String> EVENTS = List.of("event", "exhibition", "fair");

    private final Nouns nouns;
    private final String takePlace;
    private final String open;

    OpenedEvent(Nouns nouns) {
        this.nouns = nouns;
        this.takePlace = nouns.language().equals("fr") ? "avoir lieu" : "take place";
        this.open = nouns.language().equals("fr") ? "s'ouvrir" : "open";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, OPENING) || nouns.isConcept(relation, BEGINNING_OR_END);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE || fact.modality() != Modality.ASSERTED) {
            return;
        }
        if (fact.object() instanceof Phrase event && isEvent(event) && says(fact, OPENING)) {
            takesPlace(fact, event, found);
            beforeCourt(fact, event, found);
        } else if (fact.object() == null
                && fact.subject() instanceof Phrase event
                && isEvent(event)
                && says(fact, BEGINNING_OR_END)) {
            takesPlace(fact, event, found);
        }
    }

    private void beforeCourt(Fact fact, Phrase trial, Consumer<Fact> found) {
        if (fact.subject() instanceof Phrase court && nouns.isA(Nouns.head(court), "court")) {
            found.accept(Told.by(fact, Nouns.verb(open))
                    .subject(trial)
                    .arguments(fact.arguments())
                    .argument("place", court)
                    .rule(RULE)
                    .build());
        }
    }

    private boolean isEvent(Phrase phrase) {
        return nouns.isGathering(phrase) || EVENTS.stream().anyMatch(kind -> nouns.isA(Nouns.head(phrase), kind));
    }

    private boolean says(Fact fact, Set<String> concepts) {
        return nouns.isConcept(Nouns.head(fact.relation()), concepts);
    }

    private void takesPlace(Fact fact, Phrase event, Consumer<Fact> found) {
        List<Argument> places = fact.arguments().stream()
                .filter(argument -> argument.role().equals("place"))
                .toList();
        if (!places.isEmpty()) {
            found.accept(Told.by(fact, Nouns.verb(takePlace))
                    .subject(event)
                    .arguments(places)
                    .rule(RULE)
                    .build());
        }
    }
}
