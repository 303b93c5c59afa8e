package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Concludes what somebody proposes, and to whom, from what he suggests could or should be done: "suggested that the town could host
 * the final".
 */
final class Suggestions {
    private static final String RULE = "proposal";
    private static final Set<String> PROPOSING = Set.of("propose", "suggest-proposal");

    private Suggestions() {}

    /** Who suggests that somebody could come invites them. */
    static Optional<Conclusion> invited(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        return fact.subject() instanceof Phrase guest && ConceptGroups.says(relation, "coming")
                ? conclude(fact, language, lexemes)
                        .map(Conclusion::fact)
                        .filter(proposal -> !guest.equals(proposal.subject()))
                        .map(proposal -> new Conclusion(
                                RULE,
                                proposal.toBuilder()
                                        .object(guest)
                                        .arguments(withGoal(fact))
                                        .build(),
                                "invite"))
                : Optional.empty();
    }

    /** "Come to Oslo" has where to as its object. */
    private static List<Argument> withGoal(Fact coming) {
        List<Argument> arguments = new ArrayList<>(coming.arguments());
        if (coming.object() != null) {
            arguments.add(new Argument("to", coming.object()));
        }
        return arguments;
    }

    static Optional<Conclusion> conclude(Fact fact, String language, Lexemes lexemes) {
        boolean open = fact.polarity() == Polarity.AFFIRMATIVE
                && (fact.modality() == Modality.POSSIBLE
                        || fact.modality() == Modality.CONDITIONAL
                        || fact.modality() == Modality.OBLIGED);
        if (!open || fact.source().isEmpty()) {
            return Optional.empty();
        }
        int outer = fact.source().size() - 1;
        Attribution speaker = fact.source().get(outer);
        if (speaker.force() == null
                || PROPOSING.stream().noneMatch(lexemes.relation(speaker.force(), language)::says)) {
            return Optional.empty();
        }
        Fact content =
                fact.toBuilder().source(List.of()).modality(Modality.ASSERTED).build();
        Fact.Builder proposal = Fact.builder(Phrase.of(speaker.force().text(), speaker.force()))
                .language(fact.language())
                .subject(speaker.speaker())
                .object(content)
                .source(fact.source().subList(0, outer))
                .evidence(fact.evidence())
                .rule(fact.rule());
        if (fact.subject() instanceof Phrase doer) {
            proposal.argument("to", doer);
        }
        return Optional.of(new Conclusion(RULE, proposal.build(), null));
    }
}
