package org.constat.match.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;

/** Takes the preposition of a state out of its verb: "be on strike", "be without | heating" are "be | - | on strike", "without heating". */
final class Situations {
    private static final Set<String> BEING = Set.of("be", "remain", "stay", "être", "rester", "demeurer");

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("without", "without"),
            Map.entry("sans", "without"),
            Map.entry("on", "on"),
            Map.entry("in", "on"),
            Map.entry("at", "on"),
            Map.entry("en", "on"),
            Map.entry("dans", "on"),
            Map.entry("under", "under"),
            Map.entry("sous", "under"),
            Map.entry("out of", "out of"),
            Map.entry("hors", "out of"),
            Map.entry("hors de", "out of"));

    private Situations() {}

    /** Returns the fact with its state as an argument; empty where its relation has no preposition. */
    static Optional<Fact> of(Fact fact, String language) {
        List<Word> parts = Lexemes.head(fact.relation()).parts();
        if (parts.size() < 2 || !isBeing(parts.get(0))) {
            return Optional.empty();
        }
        boolean two = parts.size() > 2
                && ROLES.containsKey(parts.get(1).lemma() + " " + parts.get(2).lemma());
        String preposition = parts.get(1).lemma() + (two ? " " + parts.get(2).lemma() : "");
        String role = ROLES.get(preposition);
        List<Word> nouns = parts.subList(two ? 3 : 2, parts.size());
        return role == null
                ? Optional.empty()
                : state(fact, nouns, language).map(state -> with(fact, parts.get(0), role, state));
    }

    /** Returns whether a word is a verb of being or staying. */
    static boolean isBeing(Word verb) {
        return BEING.contains(verb.lemma());
    }

    private static Optional<Filler> state(Fact fact, List<Word> nouns, String language) {
        if (nouns.isEmpty()) {
            return Optional.ofNullable(fact.object());
        }
        return fact.object() != null
                ? Optional.empty()
                : Expressions.named(nouns, language).map(Filler.class::cast);
    }

    private static Fact with(Fact fact, Word being, String role, Filler state) {
        Phrase relation =
                Phrase.of(being.text(), being).withModifiers(fact.relation().modifiers());
        return fact.toBuilder()
                .relation(relation)
                .object(null)
                .argument(role, state)
                .build();
    }
}
