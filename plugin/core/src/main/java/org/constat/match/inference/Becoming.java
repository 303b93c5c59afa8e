package org.constat.match.inference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes what somebody is from what he becomes or is appointed, and that who is the new director became the director. */
final class Becoming {
    private static final String RULE = "becomes";
    private static final String BECOME = "become";
    private static final Set<String> LATER_OR_FORMERLY =
            Set.of("if", "unless", "before", "until", "since", "after", "from");

    private Becoming() {}

    /** Returns that somebody is what the fact makes of him; empty where it tells of another time, or of none. */
    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (isNew(fact, relation, language, lexemes)) {
            return List.of(new Conclusion(RULE, fact, BECOME));
        }
        boolean dated =
                fact.arguments().stream().anyMatch(argument -> argument.role().equals("time"));
        return state(fact, relation, language).stream()
                .flatMap(state -> Stream.of(
                        dated ? null : new Conclusion(RULE, state, null),
                        new Conclusion(
                                RULE, state.toBuilder().tense(fact.tense()).build(), BECOME)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** "Lund is the new director". */
    private static boolean isNew(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        return relation.isBeing()
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() == Tense.PRESENT
                && fact.subject() instanceof Phrase somebody
                && Lexemes.head(somebody).kind() == Word.Kind.NAME
                && fact.object() instanceof Phrase office
                && office.modifiers().stream()
                        .anyMatch(word -> lexemes.of(word, language).says("new"));
    }

    private static Optional<Fact> state(Fact fact, Lexeme relation, String language) {
        if (fact.polarity() == Polarity.NEGATIVE
                || fact.modality() != Modality.ASSERTED
                || (fact.tense() != Tense.PRESENT && fact.tense() != Tense.PAST)
                || fact.arguments().stream().anyMatch(argument -> LATER_OR_FORMERLY.contains(argument.role()))) {
            return Optional.empty();
        }
        if (ConceptGroups.says(relation, "becoming") && fact.subject() != null && fact.object() instanceof Phrase) {
            return Optional.of(being(fact, language).build());
        }
        Argument as = fact.arguments().stream()
                .filter(argument -> argument.role().equals("as") && argument.filler() instanceof Phrase)
                .findFirst()
                .orElse(null);
        return ConceptGroups.says(relation, "appointing") && as != null && fact.object() instanceof Phrase
                ? Optional.of(being(fact, language)
                        .subject(fact.object())
                        .object(as.filler())
                        .arguments(fact.arguments().stream()
                                .filter(argument -> !argument.equals(as))
                                .toList())
                        .build())
                : Optional.empty();
    }

    private static Fact.Builder being(Fact fact, String language) {
        return fact.toBuilder().relation(ConcludedVerb.BE.in(language)).tense(Tense.PRESENT);
    }
}
