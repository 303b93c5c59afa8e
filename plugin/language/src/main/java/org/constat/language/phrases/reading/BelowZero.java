package org.constat.language.phrases.reading;

import java.util.List;
import org.constat.language.quantities.Numeral;
import org.constat.language.quantities.Numerals;
import org.constat.language.words.Token;

/** Knows the sign of a temperature: "minus 70 degrees", "-12 °C". */
final class BelowZero {
    private BelowZero() {}

    /** Returns whether a sign with a number of degrees behind it stands here. */
    static boolean isSign(List<Token> tokens, int at, Numerals numerals) {
        return switch (lower(tokens, at)) {
            case "minus", "moins", "-", "–", "−" ->
                numerals.at(tokens, at + 1)
                        .map(Numeral::end)
                        .filter(end -> isDegree(tokens, end))
                        .isPresent();
            default -> false;
        };
    }

    private static boolean isDegree(List<Token> tokens, int at) {
        return at < tokens.size()
                && switch (tokens.get(at).lemma()) {
                    case "degree", "degré" -> true;
                    default -> false;
                };
    }

    private static String lower(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
