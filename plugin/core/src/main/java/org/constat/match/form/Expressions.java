package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.parts.Roles;
import org.constat.match.words.Lexemes;

/**
 * Opens an expression around a verb, "cut taxes", or "guarantee the safety of | the town" is "guarantee | the safety of the town".
 *
 * @since 0.1
 */
public final class Expressions {
    private static final Map<String, String> ROLES = Map.of(
            "of", "of", "de", "of", "to", "to", "à", "to", "for", "for", "pour", "for", "with", "with", "avec", "with");

    /** Prepositions that say where the noun of an expression gets: "send troops to". */
    private static final Map<String, String> PLACES =
            Map.of("en", "place", "dans", "place", "sur", "on", "in", "place", "into", "place", "on", "on", "to", "to");

    /** Words by which an expression says whose own something is. */
    private static final Set<String> OWN =
            Set.of("one's", "its", "his", "her", "their", "son", "sa", "ses", "leur", "leurs");

    private Expressions() {}

    /** Returns the fact with the noun of its expression as object; empty where its relation is no verb with a noun. */
    public static Optional<Fact> opened(Fact fact, String language) {
        Word relation = Lexemes.head(fact.relation());
        List<Word> parts = relation.parts();
        if (parts.size() < 2 || parts.get(0).kind() != Word.Kind.VERB) {
            return Optional.empty();
        }
        Filler object = fact.object();
        if (object == null) {
            return named(parts.subList(1, parts.size()), language).map(noun -> opened(fact, parts.get(0), noun));
        }
        String last = parts.get(parts.size() - 1).lemma();
        String place = PLACES.get(last);
        if (place != null) {
            return named(parts.subList(1, parts.size() - 1), language)
                    .map(noun -> opened(fact, parts.get(0), noun).toBuilder()
                            .argument(place, object)
                            .build());
        }
        String role = ROLES.get(last);
        if (role != null && object instanceof Fact content) {
            return named(parts.subList(1, parts.size() - 1), language)
                    .map(noun -> opened(fact, parts.get(0), noun).toBuilder()
                            .argument("to", content)
                            .build());
        }
        return role == null || !(object instanceof Phrase governed)
                ? Optional.empty()
                : named(parts.subList(1, parts.size() - 1), language)
                        .map(noun -> opened(fact, parts.get(0), with(noun, new Complement(role, governed))));
    }

    private static Fact opened(Fact fact, Word verb, Phrase noun) {
        return fact.toBuilder()
                .relation(verb(fact.relation(), verb))
                .object(noun)
                .build();
    }

    private static Phrase with(Phrase noun, Complement complement) {
        List<Complement> complements = new ArrayList<>(noun.complements());
        complements.add(complement);
        return noun.withComplements(complements);
    }

    /** Returns the noun phrase that these words are: nouns and adjectives, perhaps "of" more of them. */
    static Optional<Phrase> named(List<Word> all, String language) {
        List<Word> words =
                all.stream().filter(word -> !OWN.contains(word.lemma())).toList();
        for (int i = 1; i < words.size() - 1; i++) {
            if (Roles.WEAK.equals(ROLES.get(words.get(i).lemma()))) {
                Optional<Phrase> inner = named(words.subList(i + 1, words.size()), language);
                return inner.isEmpty()
                        ? Optional.empty()
                        : named(words.subList(0, i), language)
                                .map(noun -> with(noun, new Complement(Roles.WEAK, inner.get())));
            }
        }
        boolean plain =
                words.stream().allMatch(word -> word.kind() == Word.Kind.NOUN || word.kind() == Word.Kind.ADJECTIVE);
        List<Word> nouns =
                words.stream().filter(word -> word.kind() == Word.Kind.NOUN).toList();
        if (!plain || nouns.isEmpty()) {
            return Optional.empty();
        }
        Word head = nouns.get(language.equals("fr") ? 0 : nouns.size() - 1);
        List<Word> beside = new ArrayList<>(words);
        beside.remove(head);
        return Optional.of(new Phrase(head.text(), null, head, beside, null, List.of(), List.of(), null));
    }

    private static Phrase verb(Phrase relation, Word verb) {
        return new Phrase(verb.text(), null, verb, relation.modifiers(), null, List.of(), relation.spans(), null);
    }
}
