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
 * "La maire a inauguré une exposition à Tours", "opened a fair in Leeds": it takes place there.
 *
 * @since 0.1
 */
public final class OpenedEvent implements Derivation {
    private static final String RULE = "opened event";
    private static final Set<String> OPENING = Set.of("open-inaugurate", "inaugurate-site", "open-plant", "open-thing");
    private static final List<String> EVENTS = List.of("event", "exhibition", "fair");

    private final Nouns nouns;
    private final String takePlace;

    public OpenedEvent(Nouns nouns) {
        this.nouns = nouns;
        this.takePlace = nouns.language().equals("fr") ? "avoir lieu" : "take place";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, OPENING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || !(fact.object() instanceof Phrase event)
                || EVENTS.stream().noneMatch(kind -> nouns.isA(Nouns.head(event), kind))) {
            return;
        }
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
