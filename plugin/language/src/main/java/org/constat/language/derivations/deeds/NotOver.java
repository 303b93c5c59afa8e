package org.constat.language.derivations.deeds;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Owners;
import org.constat.language.derivations.nouns.Told;

/**
 * "La grève n'est pas finie": it goes on; "the siege will not end before June": it will go on until then.
 */
final class NotOver implements Derivation {
    private static final String RULE = "not over";
    private static final Set<String> ENDING = Set.of("end");
    private static final String BEFORE = "before";

    /** What else stands beside it says how, when or by what it does not end: it may end otherwise. */
    private static final Set<String> AROUND = Set.of(BEFORE, "despite", "with", "between", "place");

    private final Nouns nouns;
    private final String goOn;
    private final String carryOn;

    NotOver(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.goOn = french ? "se poursuivre" : "continue";
        this.carryOn = french ? "poursuivre" : "continue";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, ENDING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.PAST
                && fact.tense() != Tense.NO_LONGER
                && fact.object() == null
                && fact.subject() instanceof Phrase event
                && !nouns.isActor(event)
                && fact.relation().modifiers().isEmpty()
                && fact.arguments().stream().allMatch(argument -> AROUND.contains(argument.role()))) {
            Fact.Builder still = Told.by(fact, Nouns.verb(fact.relation(), goOn))
                    .arguments(fact.arguments().stream().map(NotOver::until).toList())
                    .rule(RULE);
            found.accept(still.subject(event).build());
            owner(event)
                    .ifPresent(doer -> found.accept(still.relation(Nouns.verb(fact.relation(), carryOn))
                            .subject(doer)
                            .object(event)
                            .build()));
        }
    }

    /** "Leur grève ne va pas cesser": theirs to carry on. */
    private Optional<Phrase> owner(Phrase event) {
        return event.complements().stream()
                .filter(complement -> Owners.isOwner(event, complement) && nouns.isActor(complement.phrase()))
                .map(Complement::phrase)
                .findFirst();
    }

    private static Argument until(Argument argument) {
        return argument.role().equals(BEFORE) ? new Argument("until", argument.filler()) : argument;
    }
}
