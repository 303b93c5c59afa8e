package org.constat.language.derivations.opinions;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;

/**
 * "La direction attribue le retard au gel", "the firm blames the loss on high costs": it has caused that, they say.
 */
final class BlamedCause implements Derivation {
    private static final String RULE = "blamed cause";
    private static final Set<String> ATTRIBUTING = Set.of("attribuer", "imputer", "attribute", "ascribe", "put down");
    private static final Set<String> SUFFERED =
            Set.of("event", "accident", "problem", "delay-noun", "loss-financial", "fire", "outage", "collision");

    private static final String BLAMING = "blame";

    private final Nouns nouns;
    private final String cause;

    BlamedCause(Nouns nouns) {
        this.nouns = nouns;
        this.cause = nouns.language().equals("fr") ? "causer" : "cause";
    }

    @Override
    public boolean meets(String relation) {
        return ATTRIBUTING.contains(relation) || relation.equals(BLAMING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean said = fact.modality() == Modality.ASSERTED && fact.polarity() == Polarity.AFFIRMATIVE;
        if (!said
                || !(fact.subject() instanceof Phrase critic)
                || !(fact.object() instanceof Phrase effect)
                || !happens(effect)) {
            return;
        }
        String role = Nouns.head(fact.relation()).equals(BLAMING) ? "about" : "to";
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals(role) && argument.filler() instanceof Phrase reason && !nouns.isActor(reason)) {
                found.accept(caused(fact, critic, effect, argument));
            }
        }
    }

    /** "attribue l'accident à la vitesse", but not "attribue une bourse à l'école". */
    private boolean happens(Phrase effect) {
        String head = Nouns.head(effect);
        return Nouns.isDefinite(effect)
                && (nouns.tables().has(Row.CHANGE, head)
                        || nouns.tables().has(Row.HAPPENING, head)
                        || nouns.tables().has(Row.LEVEL, head)
                        || SUFFERED.stream().anyMatch(kind -> nouns.isA(head, kind)));
    }

    private Fact caused(Fact fact, Phrase critic, Phrase effect, Argument reason) {
        return fact.toBuilder()
                .subject(reason.filler())
                .relation(Nouns.verb(cause))
                .object(effect)
                .arguments(Rest.of(fact, reason))
                .source(Told.saidBy(critic, fact))
                .rule(RULE)
                .build();
    }
}
