package org.constat.language.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/**
 * Reads the numbers of one language. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Numerals {

    private static final Set<String> ONE = Set.of("un", "une", "one");
    private static final Set<String> ARTICLES = Set.of("a", "an", "un", "une");
    private static final Set<String> PARTS = Set.of("half", "quarter");

    private static final Numerals FRENCH = new Numerals(NumberWords.FRENCH, true);
    private static final Numerals ENGLISH = new Numerals(NumberWords.ENGLISH, false);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final NumberWords words;
    private final boolean commaIsDecimal;

    private Numerals(NumberWords words, boolean commaIsDecimal) {
        this.words = words;
        this.commaIsDecimal = commaIsDecimal;
    }

    /** Returns the numbers of French: "1,1 milliard", "deux cent trente", "2 300", "21e". */
    public static Numerals french() {
        return FRENCH;
    }

    /** Returns the numbers of English: "1.1 billion", "two hundred and thirty", "2,300", "5m", "21st". */
    public static Numerals english() {
        return ENGLISH;
    }

    /**
     * Reads the longest number that begins at a token.
     *
     * @return empty where none begins there; an article ("un", "une") is none by itself
     */
    public Optional<Numeral> at(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return Optional.empty();
        }
        Numeral digits = Digits.read(tokens.get(from).lower(), from, commaIsDecimal);
        if (digits != null) {
            return Optional.of(digits.ordinal() ? digits : scaled(tokens, withHalf(tokens, digits)));
        }
        Integer power =
                isBehindArticle(tokens, from) ? words.power(tokens.get(from).lower()) : null;
        if (power != null) {
            return Optional.of(new Numeral(BigDecimal.ONE.scaleByPowerOfTen(power), false, from, from + 1));
        }
        Run run = new Run(words);
        int end = run.read(tokens, from);
        boolean article = end == from + 1
                && ONE.contains(tokens.get(from).lower())
                && tokens.get(from).is(Pos.DET, Pos.PRON);
        if (end == from || article) {
            return Optional.empty();
        }
        Numeral number = new Numeral(run.value(), run.isRank(), from, end);
        Numeral more = number.ordinal() ? number : withHalf(tokens, number);
        return Optional.of(more.end() == number.end() ? number : scaled(tokens, more));
    }

    /** Returns the cardinal that a word says by itself, in lower case: "48", "three". */
    public Optional<BigDecimal> word(String word) {
        Numeral digits = Digits.read(word, 0, commaIsDecimal);
        if (digits != null) {
            return digits.ordinal() ? Optional.empty() : Optional.of(digits.value());
        }
        return Optional.ofNullable(words.count(word)).map(BigDecimal::valueOf);
    }

    /** "two and a half years", "three and a half million". */
    private static Numeral withHalf(List<Token> tokens, Numeral number) {
        int at = number.end();
        boolean half = at + 3 < tokens.size()
                && tokens.get(at).lower().equals("and")
                && tokens.get(at + 1).lower().equals("a")
                && tokens.get(at + 2).lower().equals("half");
        return half ? new Numeral(number.value().add(HALF), false, number.begin(), at + 3) : number;
    }

    /** "a million", "un milliard", but not "half a million". */
    private static boolean isBehindArticle(List<Token> tokens, int at) {
        boolean article = at > 0 && ARTICLES.contains(tokens.get(at - 1).lower());
        return article && (at == 1 || !PARTS.contains(tokens.get(at - 2).lower()));
    }

    private Numeral scaled(List<Token> tokens, Numeral number) {
        BigDecimal value = number.value();
        int end = number.end();
        while (end < tokens.size()) {
            Integer power = words.power(tokens.get(end).lower());
            if (power == null) {
                break;
            }
            value = value.scaleByPowerOfTen(power);
            end++;
        }
        return new Numeral(value, false, number.begin(), end);
    }
}
