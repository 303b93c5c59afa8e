package org.constat.language.derivations.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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

/**
 * "Ignores the Pope's call for a truce": he has called for one, whatever is made of it.
 */
final class SpokenActs implements Derivation {
    private static final Set<String> SPEAKING =
            Set.of("say", "claim", "warn", "promise", "ask", "order", "threaten", "suggest", "urge", "deny");
    private static final Set<String> TAKING_SIDES =
            Set.of("refuse", "reject", "oppose", "criticise", "condemn", "denounce", "praise");
    private static final Set<String> YET_TO_COME =
            Set.of("want", "ask", "hope", "think", "fear", "suggest", "threaten");

    private final Nouns nouns;
    private final EventNouns events;

    SpokenActs(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String relation = Nouns.head(fact.relation());
        boolean open = fact.modality() == Modality.CONDITIONAL
                || fact.modality() == Modality.SUPPOSED
                || Event.MENTIONED.equals(fact.rule())
                || nouns.tables().has(Row.UNREAL, relation)
                || nouns.isOfFamily(relation, YET_TO_COME);
        for (Phrase noun : open ? List.<Phrase>of() : phrases(fact)) {
            if (isAct(noun) && noun.quantity() == null && events.names(noun)) {
                Fact now = fact.tense() == Tense.FUTURE
                        ? fact.toBuilder().tense(Tense.PRESENT).build()
                        : fact;
                Event event = new Event(null, null, List.of(), now, Modality.ASSERTED, fact.source(), Event.MENTIONED);
                events.tell(noun, event, found);
            }
        }
    }

    private static List<Phrase> phrases(Fact fact) {
        List<Phrase> phrases = new ArrayList<>();
        if (fact.subject() instanceof Phrase subject) {
            phrases.add(subject);
        }
        if (fact.object() instanceof Phrase object) {
            phrases.add(object);
        }
        for (Argument argument : fact.arguments()) {
            if (argument.filler() instanceof Phrase phrase) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private boolean isAct(Phrase noun) {
        String head = Nouns.head(noun);
        return (nouns.isOfFamily(head, SPEAKING) || nouns.isConcept(head, TAKING_SIDES))
                && Nouns.isDefinite(noun)
                && noun.complements().stream()
                        .anyMatch(complement -> complement.role().equals("of") && nouns.isActor(complement.phrase()));
    }
}
