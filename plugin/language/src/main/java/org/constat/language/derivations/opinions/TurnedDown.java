package org.constat.language.derivations.opinions;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Infinitives;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "The mayor rejected calls to close the beach", "a écarté les appels à la fermeture de la plage": refuses to close it;
 * "rejects the idea of a tax": rejects the tax.
 */
final class TurnedDown implements Derivation {
    private static final String RULE = "turned down";
    private static final Set<String> TURNING_DOWN = Set.of("reject");
    private static final Set<String> ASKING = Set.of("for", "to", "of");
    private static final Set<String> IDEAS = Set.of("idée", "principe", "notion", "idea", "principle");

    /** In letters, with the spaces around it. */
    private static final int LONGEST_PREPOSITION = 8;

    private final Nouns nouns;
    private final String refuseTo;
    private final String refuse;

    TurnedDown(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.refuseTo = french ? "refuser de" : "refuse to";
        this.refuse = french ? "refuser" : "refuse";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, TURNING_DOWN);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.object() instanceof Phrase idea && IDEAS.contains(Nouns.head(idea))) {
            idea.complements().stream()
                    .filter(complement -> complement.role().equals("of"))
                    .map(Complement::phrase)
                    .findFirst()
                    .ifPresent(thing -> found.accept(
                            fact.toBuilder().object(thing).rule(RULE).build()));
        }
        if (fact.object() instanceof Phrase request
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.subject() instanceof Phrase judge
                && nouns.tables().has(Row.CALL, Nouns.head(request))) {
            Infinitives.of(request)
                    .filter(deed -> !deed.text().startsWith("to be "))
                    .map(deed -> Infinitives.content(judge, deed))
                    .forEach(deed -> tell(fact, refuseTo, deed, found));
            request.complements().stream()
                    .filter(complement -> ASKING.contains(complement.role()))
                    .map(Complement::phrase)
                    .filter(this::isDeed)
                    .forEach(deed -> tell(fact, refuse, deed, found));
            for (Argument argument : fact.arguments()) {
                if (ASKING.contains(argument.role())
                        && argument.filler() instanceof Phrase deed
                        && isBeside(request, deed)
                        && isDeed(deed)) {
                    tell(fact.toBuilder().arguments(Rest.of(fact, argument)).build(), refuse, deed, found);
                }
            }
        }
    }

    /** "Rejected the call for a strike", but not "rejected the plan by 9 votes to 2, to cheers". */
    private static boolean isBeside(Phrase request, Phrase deed) {
        return Nouns.begin(deed) - Nouns.end(request) < LONGEST_PREPOSITION;
    }

    private boolean isDeed(Phrase phrase) {
        return nouns.isDeed(Nouns.head(phrase));
    }

    private void tell(Fact fact, String verb, Filler refused, Consumer<Fact> found) {
        found.accept(fact.toBuilder()
                .relation(Nouns.verb(fact.relation(), verb))
                .object(refused)
                .rule(RULE)
                .build());
    }
}
