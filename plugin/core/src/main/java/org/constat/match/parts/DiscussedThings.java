package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Finds what is discussed with its idea or presence: to discuss the presence of cameras is to discuss cameras. */
final class DiscussedThings {
    private final Lexemes lexemes;
    private final KindWords kinds;

    DiscussedThings(Lexemes lexemes, KindWords kinds) {
        this.lexemes = lexemes;
        this.kinds = kinds;
    }

    /** Returns the verb with the thing itself; empty where its object is no such word. */
    Optional<Parts.Opened> of(Parts.Opened verb) {
        Lexeme head = verb.head();
        if (head.word().kind() != Word.Kind.VERB || !ConceptGroups.says(head, "concerning")) {
            return Optional.empty();
        }
        for (Part part : verb.parts()) {
            Optional<Phrase> thing = part.role().equals(Roles.WEAK) ? inside(part.phrase(), head) : Optional.empty();
            if (thing.isPresent()) {
                List<Part> parts = new ArrayList<>(verb.parts());
                parts.set(parts.indexOf(part), new Part(part.role(), thing.get(), part.place()));
                return Optional.of(new Parts.Opened(head, parts, verb.quantity()));
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> inside(Phrase phrase, Lexeme verb) {
        Lexeme noun = lexemes.of(Lexemes.head(phrase), verb.language());
        boolean mere = kinds.isThought(noun) || (kinds.isPresence(noun) && ConceptGroups.says(verb, "conversing"));
        return mere
                ? phrase.complements().stream()
                        .filter(complement -> complement.role().equals(Roles.WEAK))
                        .map(Complement::phrase)
                        .findFirst()
                : Optional.empty();
    }
}
