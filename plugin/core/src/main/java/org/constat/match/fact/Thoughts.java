package org.constat.match.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.constat.Complement;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.parts.KindWords;
import org.constat.match.parts.Roles;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Looks through the idea of a thing at the thing, for those who reject, discuss or support it. */
final class Thoughts {
    private static final String TO_DO = "to";

    private final Lexemes lexemes;
    private final KindWords kinds = new KindWords();

    Thoughts(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns whether what a query asks for is done to ideas and things alike. */
    boolean areConcerned(Query asked) {
        return asked.objectScope() == Scope.NARROWING && ConceptGroups.says(asked.relation(), "concerning");
    }

    /** Returns whether a query asks what somebody thinks that something is worth, which is what its value is thought to be. */
    boolean areValued(Query asked) {
        return asked.objectScope() == Scope.NARROWING && ConceptGroups.says(asked.relation(), "valuing");
    }

    /** Returns the thing whose cost or value a phrase is; empty where it is none. */
    Optional<Phrase> worth(Filler filler, String language) {
        return of(filler, language, kinds::isWorth);
    }

    /** Returns the thing whose state, risk or future a phrase is; empty where it is none. */
    Optional<Phrase> concerned(Filler filler, String language) {
        return of(filler, language, kinds::isCondition);
    }

    private Optional<Phrase> of(Filler filler, String language, Predicate<Lexeme> kind) {
        return filler instanceof Phrase phrase && kind.test(lexemes.of(Lexemes.head(phrase), language))
                ? phrase.complements().stream()
                        .filter(complement -> complement.role().equals(Roles.WEAK))
                        .map(complement -> withRest(complement, phrase))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the thing whose idea, question or possibility a phrase is; empty where it is none. */
    Optional<Phrase> inside(Filler filler, String language) {
        return filler instanceof Phrase phrase && phrase.modifiers().isEmpty() && phrase.quantity() == null
                ? phrase.complements().stream()
                        .filter(complement -> isOf(phrase, complement, language))
                        .map(complement -> withRest(complement, phrase))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the thing that is discussed with its presence; empty where it is not asked who discusses something. */
    Optional<Phrase> present(Query asked, Filler filler, String language) {
        return ConceptGroups.says(asked.relation(), "conversing")
                ? of(filler, language, kinds::isPresence)
                : Optional.empty();
    }

    /** In "the question of the funding of schools" the schools may hang on either noun. */
    private static Phrase withRest(Complement thing, Phrase thought) {
        List<Complement> complements = new ArrayList<>(thing.phrase().complements());
        thought.complements().stream().filter(other -> !other.equals(thing)).forEach(complements::add);
        return thing.phrase().withComplements(complements);
    }

    private boolean isOf(Phrase phrase, Complement complement, String language) {
        Lexeme thought = lexemes.of(Lexemes.head(phrase), language);
        boolean toDo = complement.role().equals(TO_DO)
                && Lexemes.head(complement.phrase()).kind() == Word.Kind.VERB;
        return toDo
                ? kinds.isThought(thought) || kinds.isProject(thought)
                : complement.role().equals(Roles.WEAK)
                        && (kinds.isThought(thought)
                                || (kinds.isProject(thought) && isDoing(complement, phrase, language)));
    }

    /** Who opposes a peace plan does not oppose peace; who opposes a plan for the extension of a port opposes the extension. */
    private boolean isDoing(Complement thing, Phrase project, String language) {
        return !withRest(thing, project).complements().isEmpty()
                && lexemes.of(Lexemes.head(thing.phrase()), language).isDeed();
    }
}
