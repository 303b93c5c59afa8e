package org.constat.match.form;

import java.util.Optional;
import java.util.Set;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.lexicon.Concept;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Participles;

/** Puts what is done for the state that it leaves: "access | be | forbidden" is "_ | forbid | access", as the passive is. */
final class StatesDone {
    private static final Set<String> BEING = Set.of("be", "être");

    /** Adjectives of their own that say no more than that something was done. */
    private static final Set<String> RESULTS = Set.of("fermé", "ouvert", "interdit", "bloqué", "détruit");

    private final Lexemes lexemes;

    StatesDone(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Fact> of(Fact fact, String language) {
        boolean state = BEING.contains(Lexemes.head(fact.relation()).lemma())
                && fact.subject() != null
                && fact.object() instanceof Phrase object
                && object.head() != null
                && object.head().kind() == Word.Kind.ADJECTIVE;
        return state && fact.object() instanceof Phrase adjective
                ? doing(Lexemes.head(adjective), language).map(verb -> done(fact, adjective, verb))
                : Optional.empty();
    }

    private Optional<String> doing(Word adjective, String language) {
        boolean own = lexemes.of(adjective, language).senses().stream()
                .anyMatch(sense -> sense.concept().kind() != Concept.Kind.RELATION);
        return own && !RESULTS.contains(adjective.lemma())
                ? Optional.empty()
                : Participles.verbs(adjective, language).stream()
                        .filter(verb -> lexemes.knowsVerb(verb, language))
                        .findFirst();
    }

    private static Fact done(Fact fact, Phrase adjective, String verb) {
        Phrase relation = new Phrase(
                adjective.text(),
                null,
                Word.of(adjective.text(), verb, Word.Kind.VERB),
                adjective.modifiers(),
                null,
                adjective.complements(),
                adjective.spans(),
                null);
        return fact.toBuilder()
                .subject(null)
                .relation(relation)
                .object(fact.subject())
                .build();
    }
}
