package org.constat.match.fact;

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
 * Lets a force do what its people do to something, and a club what its players do: where army engineers lay sandbags, the army
 * does; what they think is their own.
 */
final class ServingMen {
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
                || !asked.relation().families().isEmpty()
                || ConceptGroups.says(asked.relation(), "stances")) {
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
}
