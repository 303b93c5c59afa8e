package org.constat.language.derivations.opinions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "La ligue reproche à la ville la vente du stade", "fans blame the town for the sale of the ground": the town sold it, they say.
 */
final class Blamed implements Derivation {
    private static final String RULE = "blamed";
    private static final Set<String> BLAMING = Set.of("accuse", "reproach", "criticise");
    private static final Set<String> WHAT_FOR = Set.of("for", "from");

    private final Nouns nouns;
    private final EventNouns events;

    Blamed(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, BLAMING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean open = fact.modality() != Modality.ASSERTED || fact.polarity() != Polarity.AFFIRMATIVE;
        if (open
                || fact.arguments().isEmpty()
                || !(fact.subject() instanceof Phrase critic)
                || !(fact.object() instanceof Phrase object)) {
            return;
        }
        deeds(fact, critic, object, found);
        Phrase recipient = argument(fact, Set.of("to"));
        Phrase deed = recipient == null ? argument(fact, WHAT_FOR) : object;
        Phrase blamed = recipient == null ? object : recipient;
        if (deed != null && isDoneToSomething(deed) && (recipient != null || canAct(blamed))) {
            Event event = new Event(blamed, null, List.of(), fact, Modality.ASSERTED, Told.saidBy(critic, fact), RULE);
            events.tell(deed, event, told -> {
                if (blamed.equals(told.subject())) {
                    found.accept(told);
                }
            });
        }
    }

    /** "criticised the board for cutting the budget": it cut it, the critic says. */
    private static void deeds(Fact fact, Phrase critic, Phrase blamed, Consumer<Fact> found) {
        for (Argument argument : fact.arguments()) {
            if (WHAT_FOR.contains(argument.role())
                    && argument.filler() instanceof Fact deed
                    && deed.subject() instanceof Phrase doer
                    && doer.text().equals(blamed.text())) {
                List<Attribution> source = new ArrayList<>(fact.source());
                source.add(new Attribution(critic, blaming(fact.relation().head(), argument.role())));
                found.accept(deed.toBuilder().source(source).rule(RULE).build());
            }
        }
    }

    /** To criticise for something is to reproach with it. */
    private static @Nullable Word blaming(@Nullable Word verb, String role) {
        return verb == null || !role.equals("for") ? verb : Word.of(verb.text(), verb.lemma() + " for", Word.Kind.VERB);
    }

    /** "blames fog for the closure": no weather closes anything, but a town does. */
    private boolean canAct(Phrase blamed) {
        return nouns.isActor(blamed) || nouns.isA(Nouns.head(blamed), "place");
    }

    private static @Nullable Phrase argument(Fact fact, Set<String> roles) {
        for (Argument argument : fact.arguments()) {
            Filler filler = argument.filler();
            if (roles.contains(argument.role()) && filler instanceof Phrase phrase) {
                return phrase;
            }
        }
        return null;
    }

    /** "la vente du stade", and no defeat, which is nobody's deed. */
    private boolean isDoneToSomething(Phrase deed) {
        return nouns.tables().has(Row.PATIENT, Nouns.head(deed))
                && Nouns.isDefinite(deed)
                && deed.complements().stream()
                        .anyMatch(complement -> complement.role().equals("of"));
    }
}
