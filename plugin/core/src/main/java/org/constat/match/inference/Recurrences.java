package org.constat.match.inference;

import java.util.List;
import java.util.Set;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes that something comes back from its happening again and again. */
final class Recurrences {
    private static final String RULE = "recurrence";
    private static final Set<String> REPEATEDLY = ConceptGroups.of("repeatedly");

    private Recurrences() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean recurs = fact.object() == null
                && fact.subject() instanceof Phrase
                && fact.polarity() == Polarity.AFFIRMATIVE
                && (ConceptGroups.says(relation, "occurring") || relation.says("arise"))
                && fact.relation().modifiers().stream()
                        .map(word -> lexemes.of(word, language))
                        .anyMatch(word -> REPEATEDLY.stream().anyMatch(word::says));
        return recurs
                ? List.of(new Conclusion(RULE, fact, "return-go-back"), new Conclusion(RULE, fact, "reappear"))
                : List.of();
    }
}
