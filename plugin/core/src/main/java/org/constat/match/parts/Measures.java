package org.constat.match.parts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;

/** Reads the measure that English writes as an adjective: a 32-year-old man is a man of 32 years. */
final class Measures {
    private static final Pattern HYPHENED =
            Pattern.compile("(\\d{1,9})-(\\p{Ll}{3,})(?:-(?:old|long|high|tall|wide|deep))?");

    private static final Pattern SUM =
            Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)-(million|billion|trillion)-(\\p{Ll}{3,})");
    private static final Map<String, Integer> ZEROS = Map.of("million", 6, "billion", 9, "trillion", 12);

    private Measures() {}

    static Optional<Phrase> of(Word word) {
        if (word.kind() == Word.Kind.NAME) {
            return Optional.empty();
        }
        Matcher sum = SUM.matcher(word.lemma());
        if (sum.matches()) {
            BigDecimal value = new BigDecimal(sum.group(1)).scaleByPowerOfTen(ZEROS.getOrDefault(sum.group(2), 0));
            return Optional.of(measure(word, sum.group(3), new Quantity(value, null, Quantity.Bound.EXACT, false)));
        }
        Matcher matcher = HYPHENED.matcher(word.lemma());
        return matcher.matches()
                ? Optional.of(measure(word, matcher.group(2), Quantity.of(Long.parseLong(matcher.group(1)))))
                : Optional.empty();
    }

    private static Phrase measure(Word word, String unit, Quantity quantity) {
        return Phrase.of(word.text(), Word.of(unit, unit, Word.Kind.NOUN)).withQuantity(quantity);
    }
}
