package org.constat.match.fact;

import java.util.Optional;
import org.constat.Complement;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.match.parts.KindWords;
import org.constat.match.parts.Roles;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;

/** Looks through the idea of a thing at the thing, for those who reject, discuss or support it. */
final class Thoughts {
    private final Lexemes lexemes;
    private final KindWords kinds = new KindWords();

    Thoughts(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns whether what a query asks for is done to ideas and things alike. */
    boolean areConcerned(Query asked) {
        return asked.objectScope() == Scope.NARROWING && ConceptGroups.says(asked.relation(), "concerning");
    }

    /** Returns the thing whose idea, question or possibility a phrase is; empty where it is none. */
    Optional<Phrase> inside(Filler filler, String language) {
        return filler instanceof Phrase phrase
                        && phrase.modifiers().isEmpty()
                        && phrase.quantity() == null
                        && kinds.isThought(lexemes.of(Lexemes.head(phrase), language))
                ? phrase.complements().stream()
                        .filter(complement -> complement.role().equals(Roles.WEAK))
                        .map(Complement::phrase)
                        .findFirst()
                : Optional.empty();
    }
}
