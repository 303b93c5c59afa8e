package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.parts.Parts;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Concludes one way to say who has to pay how much from the others: fined 300 euros, sentenced to a fine of as much, given one. */
final class Fines {
    private static final String RULE = "fined";
    private static final String FINE = "fine-penalty";
    private static final String OF = "of";
    private static final String TO = "to";
    private static final Set<String> GIVEN_TO = Set.of(TO, "on", "against", "place");

    private final Lexemes lexemes;

    Fines(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * What a fact says of a fine.
     *
     * @param payer who has to pay
     * @param sum how much
     * @param rest what else is said
     */
    private record Fine(Filler payer, Phrase sum, List<Argument> rest) {}

    List<Conclusion> conclude(Fact fact, Lexeme relation, String language) {
        Fine fine = fine(fact, relation, language);
        return fine == null
                ? List.of()
                : List.of(
                        conclusion(
                                fact, fine, ConcludedVerb.FINE, language, fine.payer(), new Argument("as", fine.sum())),
                        conclusion(
                                fact,
                                fine,
                                ConcludedVerb.SENTENCE,
                                language,
                                fine.payer(),
                                new Argument(TO, penalty(fine, language))),
                        conclusion(
                                fact,
                                fine,
                                ConcludedVerb.IMPOSE,
                                language,
                                penalty(fine, language),
                                new Argument(TO, fine.payer())));
    }

    private @Nullable Fine fine(Fact fact, Lexeme relation, String language) {
        if (!(fact.object() instanceof Phrase object)) {
            return null;
        }
        boolean fined = relation.says(ConcludedVerb.FINE.concept());
        if (!fined && relation.says(ConcludedVerb.IMPOSE.concept())) {
            Phrase sum = sumOfFine(object, language);
            return sum == null ? null : imposed(fact, sum, language);
        }
        if (!fined && !relation.says(ConcludedVerb.SENTENCE.concept())) {
            return null;
        }
        for (Argument argument : fact.arguments()) {
            Phrase said = argument.filler() instanceof Phrase phrase ? phrase : null;
            Phrase sum = said == null ? null : fined && isSum(said, language) ? said : sumOfFine(said, language);
            if (sum != null) {
                return new Fine(object, Parts.bare(sum), without(fact, argument));
            }
        }
        return null;
    }

    private @Nullable Fine imposed(Fact fact, Phrase sum, String language) {
        return fact.arguments().stream()
                .filter(argument -> isPayer(argument, language))
                .map(argument -> new Fine(argument.filler(), sum, without(fact, argument)))
                .findFirst()
                .orElse(null);
    }

    /** A fine that is imposed in Norway is none on Norway. */
    private boolean isPayer(Argument argument, String language) {
        return GIVEN_TO.contains(argument.role())
                && argument.filler() instanceof Phrase payer
                && lexemes.of(Lexemes.head(payer), language).concepts().noneMatch(concept -> concept.type() != null);
    }

    /** "une amende de 300 euros", "300 euros d'amende": returns the 300 euros; null where no fine is meant. */
    private @Nullable Phrase sumOfFine(Phrase penalty, String language) {
        Phrase inside = penalty.complements().stream()
                .filter(complement -> complement.role().equals(OF))
                .map(Complement::phrase)
                .findFirst()
                .orElse(null);
        if (inside == null) {
            return null;
        }
        if (isFine(penalty, language) && isSum(inside, language)) {
            return inside;
        }
        return isSum(penalty, language) && isFine(inside, language) ? penalty : null;
    }

    private boolean isSum(Phrase phrase, String language) {
        return phrase.quantity() != null && ConceptGroups.says(lexemes.of(Lexemes.head(phrase), language), "money");
    }

    private boolean isFine(Phrase phrase, String language) {
        return lexemes.of(Lexemes.head(phrase), language).says(FINE);
    }

    private static List<Argument> without(Fact fact, Argument argument) {
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(argument);
        return rest;
    }

    private static Phrase penalty(Fine fine, String language) {
        String noun = language.equals("fr") ? "amende" : "fine";
        return Phrase.of(noun + " (" + fine.sum().text() + ")", Word.of(noun, noun, Word.Kind.NOUN))
                .withComplements(List.of(new Complement(OF, fine.sum())));
    }

    private static Conclusion conclusion(
            Fact fact, Fine fine, ConcludedVerb verb, String language, Filler object, Argument argument) {
        List<Argument> arguments = new ArrayList<>(fine.rest());
        arguments.add(argument);
        Fact concluded = fact.toBuilder()
                .relation(verb.in(language))
                .object(object)
                .arguments(arguments)
                .build();
        return new Conclusion(RULE, concluded, verb.concept());
    }
}
