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
    private static final String BECAUSE = "because";
    private static final Set<String> ATTRIBUTING = Set.of("attribuer", "imputer", "attribute", "ascribe", "put down");
    private static final Set<String> SUFFERED =
            Set.of("event", "accident", "problem", "delay-noun", "loss-financial", "fire", "outage", "collision");

    private static final String BLAMING = "blame";
    private static final String EXPLAINING = "expliquer";
    private static final String JUSTIFYING = "justifier";

    private final Nouns nouns;
    private final String cause;

    BlamedCause(Nouns nouns) {
        this.nouns = nouns;
        this.cause = nouns.language().equals("fr") ? "causer" : "cause";
    }

    @Override
    public boolean meets(String relation) {
        return switch (relation) {
            case BLAMING, EXPLAINING, JUSTIFYING -> true;
            default -> ATTRIBUTING.contains(relation);
        };
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean said = fact.modality() == Modality.ASSERTED && fact.polarity() == Polarity.AFFIRMATIVE;
        if (!said || !(fact.subject() instanceof Phrase critic) || !(fact.object() instanceof Phrase effect)) {
            return;
        }
        String verb = Nouns.head(fact.relation());
        String role = role(verb);
        if (role.equals(BECAUSE)) {
            reasoned(fact, critic, effect, verb, found);
        }
        if (!happens(effect) || verb.equals(JUSTIFYING)) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals(role) && argument.filler() instanceof Phrase reason && !nouns.isActor(reason)) {
                found.accept(caused(fact, critic, effect, cause, argument));
            }
        }
    }

    /** "explique le retard par le gel": the frost explains it, they say. */
    private void reasoned(Fact fact, Phrase critic, Phrase effect, String verb, Consumer<Fact> found) {
        fact.arguments().stream()
                .filter(argument -> argument.role().equals(BECAUSE))
                .filter(argument -> argument.filler() instanceof Phrase reason && !nouns.isActor(reason))
                .limit(1)
                .forEach(argument -> found.accept(caused(fact, critic, effect, verb, argument)));
    }

    /** "blames the loss on costs", "explique le retard par le gel", "attribue le retard au gel". */
    private static String role(String verb) {
        return switch (verb) {
            case BLAMING -> "about";
            case EXPLAINING, JUSTIFYING -> BECAUSE;
            default -> "to";
        };
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

    private static Fact caused(Fact fact, Phrase critic, Phrase effect, String verb, Argument reason) {
        return fact.toBuilder()
                .subject(reason.filler())
                .relation(Nouns.verb(verb))
                .object(effect)
                .arguments(Rest.of(fact, reason))
                .source(Told.saidBy(critic, fact))
                .rule(RULE)
                .build();
    }
}
