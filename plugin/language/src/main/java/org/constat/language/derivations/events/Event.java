package org.constat.language.derivations.events;

import java.util.List;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence makes of an event that it names by a noun.
 *
 * @param actor who does it, where the sentence says so outside of the noun's own phrase
 * @param patient what it is done to, likewise
 * @param arguments the circumstances outside of the noun's own phrase
 * @param fact where it is named
 * @param modality whether it is so
 * @param source who says so
 * @param rule the name of the derivation
 * @since 0.1
 */
public record Event(
        @Nullable Filler actor,
        @Nullable Filler patient,
        List<Argument> arguments,
        Fact fact,
        Modality modality,
        List<Attribution> source,
        String rule) {
    /** The name of the derivation of events that a sentence only mentions. */
    public static final String MENTIONED = "nominalisation";

    public Event {
        arguments = List.copyOf(arguments);
        source = List.copyOf(source);
    }

    /** Returns an event that is as much so as the fact that names it. */
    public static Event of(
            Fact fact, @Nullable Filler actor, @Nullable Filler patient, List<Argument> arguments, String rule) {
        return new Event(actor, patient, arguments, fact, fact.modality(), fact.source(), rule);
    }

    Polarity polarity() {
        return rule.equals(MENTIONED) ? Polarity.AFFIRMATIVE : fact.polarity();
    }

    Tense tense() {
        return fact.tense();
    }

    List<Evidence> evidence() {
        return fact.evidence();
    }
}
