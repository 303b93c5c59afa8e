package org.constat.match.fact;

import java.util.Set;
import java.util.stream.Stream;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.match.Step;
import org.constat.match.parts.PlayedFor;
import org.constat.match.parts.ServedForces;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.Setting;
import org.constat.match.phrase.Use;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;

/**
 * Lets a force or a body do what its people do to something, and a club what its players do: where army engineers lay sandbags,
 * the army does, where analysts at a bank cut a target, the bank does; what they think is their own.
 */
final class ServingMen {
    /** What staff finds out the body finds out; what they say need not be its word. */
    private static final Set<String> FINDING = Set.of("find", "show", "estimate", "forecast", "conclude");

    private static final String DISCOVER = "discover";

    private final Lexemes lexemes;
    private final PhraseComparison phrases;

    ServingMen(Lexemes lexemes, PhraseComparison phrases) {
        this.lexemes = lexemes;
        this.phrases = phrases;
    }

    boolean are(Query asked, Filler wanted, Filler given, Setting setting) {
        if (setting.exact()
                || !(wanted instanceof Phrase force)
                || !(given instanceof Phrase people)
                || people.quantity() != null
                || (isThought(asked) && !ServedForces.isJustice(people, setting.found(), lexemes))) {
            return false;
        }
        Stream<Phrase> forces =
                asked.fact().object() == null ? Stream.of() : ServedForces.of(people, setting.found(), lexemes);
        boolean serve = Stream.concat(forces, PlayedFor.of(people, setting.found(), lexemes))
                .anyMatch(served -> phrases.satisfies(force, served, Scope.NARROWING, Use.AGENT, setting));
        if (serve) {
            setting.proof().add(Step.Kind.ROLE, people.text(), force.text(), "");
        }
        return serve;
    }

    /** What they think themselves. */
    private static boolean isThought(Query asked) {
        boolean found = FINDING.containsAll(asked.relation().families())
                || asked.relation().says(DISCOVER);
        return !found || ConceptGroups.says(asked.relation(), "stances");
    }
}
