package org.constat.match.parts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.match.words.Lexemes;

/**
 * Tells at what age somebody did what is done once in a life: "died at 91", "à 91 ans", "à l'âge de 91 ans".
 *
 * @since 0.1
 */
public final class Ages {
    private static final Set<String> YEARS = Set.of("year", "an", "année");
    private static final Set<String> AGE = Set.of("age", "âge");
    private static final int OLDEST = 120;

    private Ages() {}

    /** Returns whether both name the same age. */
    public static boolean areSame(Filler asked, Filler found) {
        Optional<BigDecimal> wanted = of(asked);
        Optional<BigDecimal> given = wanted.isEmpty() ? wanted : of(found);
        return given.isPresent()
                && wanted.map(age -> age.compareTo(given.get()) == 0).orElse(false);
    }

    private static Optional<BigDecimal> of(Filler filler) {
        if (!(filler instanceof Phrase phrase) || !phrase.modifiers().isEmpty()) {
            return Optional.empty();
        }
        String head = Lexemes.head(phrase).lemma();
        if (AGE.contains(head)) {
            return phrase.complements().size() == 1
                    ? of(phrase.complements().get(0).phrase())
                    : Optional.empty();
        }
        Quantity years = phrase.quantity();
        boolean counted = phrase.complements().isEmpty() && (YEARS.contains(head) || isFigure(head));
        if (years != null && counted && years.bound() == Quantity.Bound.EXACT && !years.ordinal()) {
            return Optional.of(years.value());
        }
        return isFigure(head) ? Optional.of(new BigDecimal(head)).filter(Ages::isAge) : Optional.empty();
    }

    private static boolean isFigure(String word) {
        return word.matches("\\d{1,3}");
    }

    private static boolean isAge(BigDecimal years) {
        return years.intValue() <= OLDEST;
    }
}
