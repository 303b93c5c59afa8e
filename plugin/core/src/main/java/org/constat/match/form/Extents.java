package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.match.parts.Roles;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Puts how far something rises or falls into one role: "rise 3 %", "rise by 3 %", "augmenter de 3 %". */
final class Extents {
    private static final String BY = "by";
    private static final Set<String> MEASURES =
            Set.of("%", "percent", "per cent", "pour cent", "point", "percentage point", "point de pourcentage");

    private static final Set<String> PARTS = Set.of("half", "third", "quarter", "moitie", "tiers", "quart");

    /** Returns the fact with its extent as an argument {@code by}; empty where it has none, or has it there already. */
    Optional<Fact> inOneRole(Fact fact, Lexeme relation, String language) {
        if (!ConceptGroups.says(relation, "changing")) {
            return Optional.empty();
        }
        Filler extent = fact.object();
        if (extent != null && isMeasure(extent)) {
            return Optional.of(
                    fact.toBuilder().object(null).argument(BY, extent).build());
        }
        boolean frenchFrom = language.equals("fr")
                && fact.arguments().stream().anyMatch(Extents::isFrom)
                && fact.arguments().stream()
                        .noneMatch(argument -> argument.role().equals("to"));
        boolean byPart = fact.arguments().stream().anyMatch(Extents::isByPart);
        return frenchFrom || byPart ? Optional.of(fromAsBy(fact)) : Optional.empty();
    }

    private static Fact fromAsBy(Fact fact) {
        List<Argument> arguments = new ArrayList<>();
        fact.arguments()
                .forEach(argument -> arguments.add(
                        isFrom(argument) || isByPart(argument) ? new Argument(BY, argument.filler()) : argument));
        return fact.toBuilder().arguments(arguments).build();
    }

    private static boolean isFrom(Argument argument) {
        return (argument.role().equals("from") || argument.role().equals(Roles.WEAK)) && isMeasure(argument.filler());
    }

    /** "Fall by a quarter" is no time by which it falls. */
    private static boolean isByPart(Argument argument) {
        return argument.role().equals("before") && isPart(argument.filler());
    }

    private static boolean isPart(Filler filler) {
        return filler instanceof Phrase phrase
                && PARTS.contains(Folding.foldCase(Lexemes.head(phrase).lemma()));
    }

    private static boolean isMeasure(Filler filler) {
        return isPart(filler) || (filler instanceof Phrase phrase && isCountOfUnits(phrase));
    }

    private static boolean isCountOfUnits(Phrase phrase) {
        Quantity quantity = phrase.quantity();
        return quantity != null
                && !quantity.ordinal()
                && (quantity.unit() != null
                        || MEASURES.contains(
                                Folding.foldCase(Lexemes.head(phrase).lemma())));
    }
}
