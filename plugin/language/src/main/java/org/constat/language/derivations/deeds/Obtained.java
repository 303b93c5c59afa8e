package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Les négociateurs ont obtenu la libération des otages", "secured the release of": these are freed, by whomever.
 */
final class Obtained implements Derivation {
    private static final String RULE = "obtained";
    private static final Set<String> OBTAINING = Set.of("obtenir", "arracher", "décrocher", "secure", "win", "obtain");

    private final EventNouns events;

    Obtained(EventNouns events) {
        this.events = events;
    }

    @Override
    public boolean meets(String relation) {
        return OBTAINING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.FUTURE
                && fact.object() instanceof Phrase deed
                && Nouns.isDefinite(deed)
                && !deed.complements().isEmpty()
                && events.names(deed)) {
            events.tell(deed, Event.of(fact, null, null, List.of(), RULE), found);
        }
    }
}
