package org.constat.language.derivations.mentions;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Two sailors were killed in a fire": it killed them, and back; "nobody was hurt": it hurt nobody; "was called unsafe in a report": the report called it so.
 */
final class Within implements Derivation {
    private static final String RULE = "within";

    private static final Set<String> DYING_IN = Set.of("mourir dans", "périr dans", "die in", "perish in");
    private static final String LEAVE_DEAD = "leave dead";

    private final NounTables tables;

    Within(NounTables tables) {
        this.tables = tables;
    }

    @Override
    public boolean meets(String relation) {
        return tables.has(Row.HARM, relation)
                || tables.has(Row.WRITE, relation)
                || relation.equals(LEAVE_DEAD)
                || DYING_IN.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String verb = Nouns.head(fact.relation());
        boolean none = fact.polarity() == Polarity.NEGATIVE;
        if (none ? fact.object() != null || !tables.has(Row.HARM, verb) : fact.object() == null) {
            return;
        }
        if (!none && DYING_IN.contains(verb)) {
            deriveDeath(fact, verb, found);
            return;
        }
        if (fact.subject() != null) {
            deriveDoneWithin(fact, verb, found);
            return;
        }
        Row noun = tables.has(Row.HARM, verb) ? Row.DISASTER : tables.has(Row.WRITE, verb) ? Row.DOCUMENT : null;
        if (noun != null) {
            fact.arguments().stream()
                    .filter(argument -> happensWithin(argument, noun) || (none && happensAfter(argument, noun)))
                    .forEach(argument -> found.accept(fact.toBuilder()
                            .subject(argument.filler())
                            .arguments(Rest.of(fact, argument))
                            .rule(RULE)
                            .build()));
        }
    }

    /** "Trois marins ont péri dans l'incendie": it killed them. */
    private void deriveDeath(Fact fact, String verb, Consumer<Fact> found) {
        if (fact.subject() instanceof Phrase dead
                && fact.object() instanceof Phrase disaster
                && tables.isKind(Row.DISASTER, Nouns.head(disaster))) {
            found.accept(fact.toBuilder()
                    .subject(disaster)
                    .relation(Nouns.verb(verb.endsWith(" dans") ? "tuer" : "kill"))
                    .object(dead)
                    .rule(RULE)
                    .build());
        }
    }

    private void deriveDoneWithin(Fact fact, String verb, Consumer<Fact> found) {
        boolean harms = (tables.has(Row.HARM, verb) || verb.equals(LEAVE_DEAD))
                && fact.subject() instanceof Phrase whole
                && tables.isKind(Row.DISASTER, Nouns.head(whole));
        if (harms && fact.subject() != null) {
            found.accept(fact.toBuilder()
                    .subject(null)
                    .argument("place", fact.subject())
                    .rule(RULE)
                    .build());
        }
    }

    private boolean happensWithin(Argument argument, Row noun) {
        boolean within = argument.role().equals("place")
                || argument.role().equals("time")
                || argument.role().equals("under");
        return within && isOne(argument, noun);
    }

    /** "Nobody was hurt after the blast": nor by it. */
    private boolean happensAfter(Argument argument, Row noun) {
        return argument.role().equals("after") && isOne(argument, noun);
    }

    private boolean isOne(Argument argument, Row noun) {
        return argument.filler() instanceof Phrase whole && tables.isKind(noun, Nouns.head(whole));
    }
}
