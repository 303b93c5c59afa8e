package org.constat.match.inference;

import java.util.Optional;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes what is done from a decision that does it: who decides to postpone a vote postpones it; who decides to leave is still there. */
final class Decisions {
    private static final String RULE = "decided";

    private Decisions() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (!ConceptGroups.says(relation, "deciding")
                || !(fact.object() instanceof Fact content)
                || fact.polarity() != Polarity.AFFIRMATIVE
                || content.polarity() != Polarity.AFFIRMATIVE
                || fact.modality() != Modality.ASSERTED
                || fact.tense() == Tense.FUTURE) {
            return Optional.empty();
        }
        Lexeme deed = lexemes.relation(Lexemes.head(content.relation()), language);
        return ConceptGroups.says(deed, "done-by-decision")
                ? Optional.of(new Conclusion(
                        RULE, Contained.in(fact, content).tense(fact.tense()).build(), null))
                : Optional.empty();
    }
}
