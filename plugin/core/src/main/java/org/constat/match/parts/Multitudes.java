package org.constat.match.parts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.match.words.Lexemes;

/** Reads the nouns that only say how many: "hundreds of soldiers" are soldiers, "tens of thousands of" them too. */
final class Multitudes {
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("dozen", 1),
            Map.entry("ten", 1),
            Map.entry("dizaine", 1),
            Map.entry("douzaine", 1),
            Map.entry("hundred", 2),
            Map.entry("centaine", 2),
            Map.entry("thousand", 3),
            Map.entry("millier", 3),
            Map.entry("million", 6),
            Map.entry("billion", 9),
            Map.entry("milliard", 9),
            Map.entry("trillion", 12));

    private final Lexemes lexemes;

    Multitudes(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns what there are so many of, with about how many; empty where the phrase counts nothing so. */
    Optional<Parts.Opened> of(Phrase phrase, String language) {
        int zeros = 0;
        Phrase counted = phrase;
        while (isMultitude(counted)) {
            zeros += ZEROS.getOrDefault(Lexemes.head(counted).lemma(), 0);
            counted = counted.complements().get(0).phrase();
        }
        if (zeros == 0 || counted.quantity() != null) {
            return Optional.empty();
        }
        Quantity about = new Quantity(BigDecimal.ONE.scaleByPowerOfTen(zeros), null, Quantity.Bound.ABOUT, false);
        return Optional.of(new Parts.Opened(lexemes.of(Lexemes.head(counted), language), Parts.beside(counted), about));
    }

    private static boolean isMultitude(Phrase phrase) {
        Word head = Lexemes.head(phrase);
        return ZEROS.containsKey(head.lemma())
                && head.text().endsWith("s")
                && phrase.quantity() == null
                && phrase.modifiers().isEmpty()
                && phrase.complements().size() == 1
                && phrase.complements().get(0).role().equals(Roles.WEAK);
    }
}
