package org.constat.match.inference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.parts.Roles;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Concludes what somebody wants from what his aim is: who says that the priority is to cut costs wants to cut them. */
final class Aims {
    private static final String RULE = "aim";

    private Aims() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean is = relation.isBeing()
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.FUTURE;
        if (!is || !(fact.subject() instanceof Phrase aim) || !(fact.object() instanceof Fact content)) {
            return Optional.empty();
        }
        Phrase whose = ConceptGroups.says(lexemes.of(Lexemes.head(aim), language), "aims") ? whose(aim, fact) : null;
        return whose == null
                ? Optional.empty()
                : Optional.of(new Conclusion(RULE, wanting(whose, content, fact, language), null));
    }

    /** Where to win the cup is the goal, the cup is. */
    static Optional<Conclusion> thing(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean is = relation.isBeing() && fact.polarity() == Polarity.AFFIRMATIVE;
        boolean gets = is
                && fact.subject() instanceof Phrase aim
                && fact.object() instanceof Fact content
                && content.polarity() == Polarity.AFFIRMATIVE
                && content.object() instanceof Phrase
                && ConceptGroups.says(lexemes.of(Lexemes.head(aim), language), "aims")
                && isGetting(lexemes.relation(Lexemes.head(content.relation()), language));
        return gets && fact.object() instanceof Fact content
                ? Optional.of(new Conclusion(
                        RULE,
                        fact.toBuilder()
                                .subject(content.object())
                                .object(fact.subject())
                                .build(),
                        null))
                : Optional.empty();
    }

    private static boolean isGetting(Lexeme verb) {
        return Stream.of("getting", "attaining", "making", "agreeing")
                .anyMatch(group -> ConceptGroups.says(verb, group));
    }

    /** An aim is that of whom it belongs to, else of who speaks of it. */
    private static @Nullable Phrase whose(Phrase aim, Fact fact) {
        Phrase owner = aim.complements().stream()
                .filter(complement -> complement.role().equals(Roles.WEAK))
                .map(Complement::phrase)
                .findFirst()
                .orElse(null);
        return owner == null && fact.source().size() == 1 ? fact.source().get(0).speaker() : owner;
    }

    private static Fact wanting(Phrase whose, Fact content, Fact fact, String language) {
        Filler doer = Objects.requireNonNullElse(content.subject(), whose);
        return fact.toBuilder()
                .relation(ConcludedVerb.WANT.in(language))
                .subject(whose)
                .object(content.toBuilder()
                        .subject(doer)
                        .modality(Modality.ASSERTED)
                        .build())
                .source(
                        fact.source().size() == 1
                                        && fact.source().get(0).speaker().equals(whose)
                                ? List.of()
                                : fact.source())
                .build();
    }
}
