package org.constat.match.inference;

import java.util.Optional;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.match.parts.Openings;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes who gives in from who accepts a demand, and back. */
final class Concessions {
    private static final String GIVE_IN = "give-in";
    private static final String ACCEPT = "accept";

    private Concessions() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean accepts = relation.says(ACCEPT);
        boolean givesIn = relation.says(GIVE_IN);
        return accepts != givesIn
                        && fact.object() instanceof Phrase demand
                        && isDemand(Openings.oneOf(demand).orElse(demand), language, lexemes)
                ? Optional.of(new Conclusion("concession", fact, accepts ? GIVE_IN : ACCEPT))
                : Optional.empty();
    }

    private static boolean isDemand(Phrase phrase, String language, Lexemes lexemes) {
        return ConceptGroups.says(lexemes.of(Lexemes.head(phrase), language), "demands");
    }
}
