package org.constat.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;

/** Opens an expression around a verb: "guarantee the safety of | the town" is "guarantee | the safety of the town". */
final class Expressions {
    private static final Map<String, String> ROLES = Map.of(
            "of", "of", "de", "of", "to", "to", "à", "to", "for", "for", "pour", "for", "with", "with", "avec", "with");

    private Expressions() {}

    /** Returns the fact with the noun of its expression as object; empty where its relation is no verb, noun and preposition. */
    static Optional<Fact> opened(Fact fact) {
        Word relation = Lexemes.head(fact.relation());
        List<Word> parts = relation.parts();
        if (parts.size() < 3 || parts.get(0).kind() != Word.Kind.VERB || !(fact.object() instanceof Phrase governed)) {
            return Optional.empty();
        }
        String role = ROLES.get(parts.get(parts.size() - 1).lemma());
        List<Word> inside = parts.subList(1, parts.size() - 1);
        List<Word> nouns =
                inside.stream().filter(part -> part.kind() == Word.Kind.NOUN).toList();
        boolean plain =
                inside.stream().allMatch(part -> part.kind() == Word.Kind.NOUN || part.kind() == Word.Kind.ADJECTIVE);
        return role == null || !plain || nouns.size() != 1
                ? Optional.empty()
                : Optional.of(fact.toBuilder()
                        .relation(verb(fact.relation(), parts.get(0)))
                        .object(noun(nouns.get(0), inside, new Complement(role, governed)))
                        .build());
    }

    private static Phrase verb(Phrase relation, Word verb) {
        return new Phrase(verb.text(), null, verb, relation.modifiers(), null, List.of(), relation.spans(), null);
    }

    private static Phrase noun(Word noun, List<Word> inside, Complement complement) {
        List<Word> adjectives = new ArrayList<>(inside);
        adjectives.remove(noun);
        return new Phrase(noun.text(), null, noun, adjectives, null, List.of(complement), List.of(), null);
    }
}
