package org.constat.match.words;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Quantity;
import org.constat.Word;

/**
 * Reads the ordinals that stand as adjectives or adverbs: "third", "12th", "12e".
 *
 * @since 0.1
 */
public final class Ordinals {
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th|er|re|e|ème)");
    private static final Map<String, Integer> WORDS = read();

    private Ordinals() {}

    /** Returns the number of an ordinal; empty for any other word. */
    public static Optional<Quantity> of(Word word) {
        Matcher digits = DIGITS.matcher(word.text());
        Integer number = digits.matches() ? Integer.valueOf(digits.group(1)) : WORDS.get(word.lemma());
        return Optional.ofNullable(number)
                .map(value -> new Quantity(BigDecimal.valueOf(value), null, Quantity.Bound.EXACT, true));
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> words = new HashMap<>();
        for (String line : WordLists.lines("ordinals.txt")) {
            String[] row = line.split(" ", -1);
            for (int i = 1; i < row.length; i++) {
                words.put(row[i], Integer.valueOf(row[0]));
            }
        }
        return Map.copyOf(words);
    }
}
