package org.constat.match.inference;

import java.util.Optional;
import java.util.regex.Pattern;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;

/**
 * Concludes that what somebody was able to do was done: who "a pu quitter" the house, "was able to leave" it, left it; who could leave
 * it may not have, and what "a pu causer" a fire may have caused none.
 */
final class Abilities {
    private static final String RULE = "could";
    private static final Pattern COULD = Pattern.compile(
            "(?:.*\\b(?:ai|as|a|avons|avez|ont) (?:\\p{L}+ )?pu|(?:was|were|has been|have been) able to)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private Abilities() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation) {
        boolean able = fact.tense() == Tense.PAST
                && fact.polarity() == Polarity.AFFIRMATIVE
                && COULD.matcher(fact.relation().text()).matches();
        if (able && fact.object() instanceof Fact content && fact.modality() == Modality.ASSERTED) {
            return ConceptGroups.says(relation, "able")
                    ? Optional.of(
                            new Conclusion(RULE, Contained.in(fact, content).build(), null))
                    : Optional.empty();
        }
        return able && fact.modality() == Modality.POSSIBLE && !mayBeGuessed(fact, relation)
                ? Optional.of(new Conclusion(
                        RULE, fact.toBuilder().modality(Modality.ASSERTED).build(), null))
                : Optional.empty();
    }

    /** "Un court-circuit a pu causer le feu", "Des données ont pu être volées": nobody knows. */
    private static boolean mayBeGuessed(Fact fact, Lexeme relation) {
        boolean harmed = fact.subject() == null && ConceptGroups.says(relation, "harming");
        return harmed || relation.isBeing() || ConceptGroups.says(relation, "guessed");
    }
}
