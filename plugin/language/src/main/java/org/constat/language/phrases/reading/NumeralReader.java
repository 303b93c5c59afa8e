package org.constat.language.phrases.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.constat.Quantity.Bound;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.quantities.Numerals;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and in words, with the words of magnitude behind them.
 *
 * @since 0.1
 */
public final class NumeralReader {
    private static final Map<String, Integer> MAGNITUDES =
            Map.of("millier", 3, "milliers", 3, "million", 6, "millions", 6, "milliard", 9, "milliards", 9);

    private final Tables tables;
    private final Numerals numerals;

    public NumeralReader(Tables tables, Numerals numerals) {
        this.tables = tables;
        this.numerals = numerals;
    }

    public @Nullable Numeral read(List<Token> tokens, int at) {
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

    /** Returns whether a number below zero begins here. */
    boolean isBelowZero(List<Token> tokens, int at) {
        return BelowZero.isSign(tokens, at, numerals);
    }

    private @Nullable Numeral counted(List<Token> tokens, int at) {
        if (isBelowZero(tokens, at)) {
            Numeral cold = counted(tokens, at + 1);
            return cold == null ? null : new Numeral(cold.value().negate(), Bound.EXACT, false, cold.end());
        }
        org.constat.language.quantities.Numeral found = numerals.at(tokens, at).orElse(null);
        boolean rank = found != null && found.ordinal();
        if (found == null || (rank && !isFollowedByNoun(tokens, found.end()))) {
            return null;
        }
        return new Numeral(found.value(), Bound.EXACT, rank, found.end());
    }

    private static boolean isFollowedByNoun(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).is(Pos.NOUN, Pos.PROPN, Pos.ADJ);
    }

    private static @Nullable Integer magnitude(List<Token> tokens, int at) {
        return at < tokens.size() ? MAGNITUDES.get(lower(tokens.get(at))) : null;
    }

    private static String lemma(Token token) {
        return token.lowerLemma();
    }

    private static String lower(Token token) {
        return token.lower();
    }
}
