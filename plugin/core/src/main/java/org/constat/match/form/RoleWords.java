package org.constat.match.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;
import org.constat.match.words.WordLists;

/** Moves a preposition that ends a relation ("take place in | Turkey") to the argument that it makes of the object. */
final class RoleWords {
    private final Map<String, String> roles = new HashMap<>();

    RoleWords() {
        WordLists.lines("role-words.txt").forEach(line -> {
            int space = line.lastIndexOf(' ');
            roles.put(line.substring(0, space), line.substring(space + 1));
        });
    }

    /** Returns the fact with its object as an argument; empty where its relation does not end in a preposition. */
    Optional<Fact> hungAsArgument(Fact fact, String language) {
        Word relation = Lexemes.head(fact.relation());
        int space = relation.lemma().lastIndexOf(' ');
        if (space < 0 || fact.object() == null) {
            return Optional.empty();
        }
        String role = roles.get(language + " " + relation.lemma().substring(space + 1));
        return role == null
                ? Optional.empty()
                : Optional.of(fact.toBuilder()
                        .relation(withoutLast(fact.relation(), relation))
                        .object(null)
                        .argument(role, fact.object())
                        .build());
    }

    /** Returns the fact with its preposition left to the argument that it belongs to ("estimate at | the loss | at 3 million"). */
    Optional<Fact> leftToArgument(Fact fact, String language) {
        Word relation = Lexemes.head(fact.relation());
        int space = relation.lemma().lastIndexOf(' ');
        String role =
                space < 0 ? null : roles.get(language + " " + relation.lemma().substring(space + 1));
        boolean belongs = role != null
                && fact.object() != null
                && fact.arguments().stream().anyMatch(argument -> argument.filler() instanceof Phrase);
        return belongs
                ? Optional.of(fact.toBuilder()
                        .relation(withoutLast(fact.relation(), relation))
                        .build())
                : Optional.empty();
    }

    private static Phrase withoutLast(Phrase phrase, Word relation) {
        String lemma = relation.lemma().substring(0, relation.lemma().lastIndexOf(' '));
        int space = relation.text().lastIndexOf(' ');
        String text = space < 0 ? relation.text() : relation.text().substring(0, space);
        List<Word> parts = relation.parts().isEmpty()
                ? List.of()
                : relation.parts().subList(0, relation.parts().size() - 1);
        Word shortened = new Word(text, lemma, relation.kind(), parts.size() == 1 ? List.of() : parts);
        return new Phrase(
                text,
                null,
                shortened,
                phrase.modifiers(),
                phrase.quantity(),
                phrase.complements(),
                phrase.spans(),
                null);
    }
}
