package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
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
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;

/**
 * "La pluie a contraint la ville à annuler le bal", "Fog forced the ferry to turn back": it did so because of the fog.
 */
final class Compelled implements Derivation {
    private static final String RULE = "compelled";
    private static final Set<String> FORCING =
            Set.of("force", "oblige", "compel", "forcer", "contraindre", "obliger", "pousser", "conduire", "amener");

    private final Nouns nouns;
    private final EventNouns events;

    Compelled(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
    }

    @Override
    public boolean meets(String relation) {
        return FORCING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        done(fact, found);
        if (fact.tense() == Tense.PAST
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.subject() instanceof Phrase cause
                && !nouns.isActor(cause)) {
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals("to"))
                    .map(Argument::filler)
                    .filter(Fact.class::isInstance)
                    .map(Fact.class::cast)
                    .filter(deed -> deed.polarity() == Polarity.AFFIRMATIVE && deed.modality() == Modality.ASSERTED)
                    .forEach(deed -> found.accept(because(fact, deed, cause)));
        }
    }

    /** "Le juge a été contraint à la démission": he resigns. */
    private void done(Fact fact, Consumer<Fact> found) {
        if (fact.tense() == Tense.PAST
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.object() instanceof Phrase somebody
                && nouns.isActor(somebody)) {
            for (Argument argument : fact.arguments()) {
                if (argument.role().equals("to") && argument.filler() instanceof Phrase deed) {
                    events.tell(deed, Event.of(fact, somebody, null, Rest.of(fact, argument), RULE), found);
                }
            }
        }
    }

    private static Fact because(Fact fact, Fact deed, Phrase cause) {
        List<Argument> arguments = new ArrayList<>(deed.arguments());
        arguments.add(new Argument("because", cause));
        return Told.by(fact, deed.relation())
                .subject(deed.subject())
                .object(deed.object())
                .arguments(arguments)
                .rule(RULE)
                .build();
    }
}
