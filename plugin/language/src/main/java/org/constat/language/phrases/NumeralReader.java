package org.constat.language.phrases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constat.Quantity.Bound;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words, with the words of magnitude behind them. */
final class NumeralReader {
    private static final Map<String, Integer> MAGNITUDES = Map.ofEntries(
            Map.entry("hundred", 2),
            Map.entry("cent", 2),
            Map.entry("thousand", 3),
            Map.entry("mille", 3),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("m", 6),
            Map.entry("milliard", 9),
            Map.entry("milliards", 9),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("trillion", 12));

    private final Tables tables;
    private final boolean commaIsDecimal;

    NumeralReader(Tables tables, boolean commaIsDecimal) {
        this.tables = tables;
        this.commaIsDecimal = commaIsDecimal;
    }

    @Nullable
    Numeral read(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Numeral collective = collective(tokens, at);
        return collective != null ? collective : counted(tokens, at);
    }

    /** "une vingtaine", "des dizaines de milliers": about so many. */
    private @Nullable Numeral collective(List<Token> tokens, int at) {
        String word = tables.value(Category.COLLECTIVE, lemma(tokens.get(at)));
        if (word == null) {
            return null;
        }
        BigDecimal value = new BigDecimal(word);
        int end = at + 1;
        if (end + 1 < tokens.size() && lemma(tokens.get(end)).equals("de")) {
            Numeral next = read(tokens, end + 1);
            Integer magnitude = magnitude(tokens, end + 1);
            if (magnitude != null) {
                return new Numeral(value.scaleByPowerOfTen(magnitude), Bound.ABOUT, false, end + 2);
            }
            if (next != null && next.bound() == Bound.ABOUT) {
                return new Numeral(value.multiply(next.value()), Bound.ABOUT, false, next.end());
            }
        }
        return new Numeral(value, Bound.ABOUT, false, end);
    }

    private @Nullable Numeral counted(List<Token> tokens, int at) {
        BigDecimal value = value(tokens.get(at));
        if (value == null) {
            return null;
        }
        int end = at + 1;
        Integer magnitude = magnitude(tokens, end);
        while (magnitude != null) {
            value = value.scaleByPowerOfTen(magnitude);
            magnitude = magnitude(tokens, ++end);
        }
        return new Numeral(value, Bound.EXACT, false, end);
    }

    private static @Nullable Integer magnitude(List<Token> tokens, int at) {
        return at < tokens.size() ? MAGNITUDES.get(lower(tokens.get(at))) : null;
    }

    private @Nullable BigDecimal value(Token token) {
        String text = lower(token);
        if (Character.isDigit(text.charAt(0))) {
            return token.is(Pos.NUM, Pos.NOUN, Pos.ADJ, Pos.PROPN, Pos.X, Pos.SYM, Pos.DET) ? digits(text) : null;
        }
        String word = tables.value(Category.NUMBER, text);
        return word == null || token.is(Pos.ADJ) ? null : new BigDecimal(word);
    }

    private @Nullable BigDecimal digits(String text) {
        String plain = text.replace(" ", "").replace("\u00a0", "").replace("\u202f", "");
        if (commaIsDecimal) {
            plain = plain.matches("\\d{1,3}(\\.\\d{3})+") ? plain.replace(".", "") : plain.replace(',', '.');
        } else {
            plain = plain.replace(",", "");
        }
        return plain.length() < 40 && plain.matches("\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
