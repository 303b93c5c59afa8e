package org.constat.language.derivations.numbers;

import java.util.Set;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/** Knows which verbs bring something to a level, and what a level is. */
final class Levels {
    private static final Set<String> CHANGING = Set.of(
            "increase",
            "increase-make",
            "rise-slightly",
            "soar",
            "reduce-sum",
            "decrease",
            "reduce",
            "plunge",
            "double",
            "triple",
            "quadruple");

    private final Nouns nouns;

    Levels(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Returns whether a verb can say that something moves or is moved to a level. */
    boolean isChange(String verb) {
        return nouns.tables().has(Row.MOVES, verb) || nouns.isConcept(verb, CHANGING);
    }

    /** "9 %", "600 euros", "14"; neither "the third" nor "three months". */
    boolean isLevel(Filler filler) {
        if (!(filler instanceof Phrase phrase)) {
            return false;
        }
        Quantity quantity = phrase.quantity();
        String head = Nouns.head(phrase);
        boolean figure = quantity != null || (!head.isEmpty() && head.chars().allMatch(Character::isDigit));
        return figure
                && (quantity == null || !quantity.ordinal())
                && !nouns.tables().has(Row.TIME, head);
    }
}
