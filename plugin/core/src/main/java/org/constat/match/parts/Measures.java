package org.constat.match.parts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the measure that English writes as an adjective: a 32-year-old man is a man of 32 years, a $40 fine one of 40 dollars.
 *
 * @since 0.1
 */
public final class Measures {
    private static final Pattern HYPHENED =
            Pattern.compile("(\\d{1,9}|\\p{Ll}{3,12})-(\\p{Ll}{3,})(?:-(?:old|long|high|tall|wide|deep))?");

    private static final Pattern SUM =
            Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)-(million|billion|trillion)-(\\p{Ll}{3,})");
    private static final Pattern SIGNED =
            Pattern.compile("([$£€])(\\d[\\d,]{0,12}(?:\\.\\d{1,3})?)(?: (million|billion|trillion))?");
    private static final Map<String, String> SIGNS = Map.of("$", "dollar", "£", "pound", "€", "euro");
    private static final Map<String, Integer> ZEROS = Map.of("million", 6, "billion", 9, "trillion", 12);

    private static final Map<String, Long> NUMBERS = Map.ofEntries(
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("fifteen", 15L),
            Map.entry("twenty", 20L),
            Map.entry("thirty", 30L),
            Map.entry("forty", 40L),
            Map.entry("fifty", 50L));

    private static final Pattern ONE_UNIT = Pattern.compile(
            "(?:une?|an?|one) (?:an|année|mois|semaine|jour|heure|minute|year|month|week|day|hour|minute)");

    private Measures() {}

    /** Returns a phrase with the number that its article says: a moratorium of a year is one of one year. */
    public static Phrase counted(Phrase phrase) {
        return phrase.quantity() == null && ONE_UNIT.matcher(phrase.text()).matches()
                ? phrase.withQuantity(Quantity.of(1))
                : phrase;
    }

    static Optional<Phrase> of(Word word) {
        if (word.kind() == Word.Kind.NAME) {
            return Optional.empty();
        }
        Matcher signed = SIGNED.matcher(word.lemma());
        if (signed.matches()) {
            String unit = SIGNS.getOrDefault(signed.group(1), signed.group(1));
            return Optional.of(measure(word, unit, sum(signed.group(2), signed.group(3))));
        }
        Matcher sum = SUM.matcher(word.lemma());
        if (sum.matches()) {
            return Optional.of(measure(word, sum.group(3), sum(sum.group(1), sum.group(2))));
        }
        Matcher matcher = HYPHENED.matcher(word.lemma());
        return matcher.matches()
                ? number(matcher.group(1)).map(number -> measure(word, matcher.group(2), Quantity.of(number)))
                : Optional.empty();
    }

    private static Quantity sum(String digits, @Nullable String thousands) {
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        int zeros = thousands == null ? 0 : ZEROS.getOrDefault(thousands, 0);
        return new Quantity(value.scaleByPowerOfTen(zeros), null, Quantity.Bound.EXACT, false);
    }

    private static Optional<Long> number(String text) {
        return Character.isDigit(text.charAt(0))
                ? Optional.of(Long.parseLong(text))
                : Optional.ofNullable(NUMBERS.get(text));
    }

    private static Phrase measure(Word word, String unit, Quantity quantity) {
        return Phrase.of(word.text(), Word.of(unit, unit, Word.Kind.NOUN)).withQuantity(quantity);
    }
}
