package org.constat.language.words.tagging;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constat.language.words.Pos;

/** Turns the tags of a model into parts of speech, where marks and figures need no guess. */
final class Tagging {
    private static final Pattern RANK = Pattern.compile("\\d+(?:e|er|ère|re|ème|nd|nde|es|ers|st|rd|th|s)");

    private static final Map<String, Pos> BY_NAME =
            Arrays.stream(Pos.values()).collect(Collectors.toUnmodifiableMap(Pos::name, Function.identity()));

    private Tagging() {}

    static Pos pos(String tag, String text) {
        char first = text.charAt(0);
        if (Character.isDigit(first)) {
            return endsInLetterOfRank(text)
                            || (text.indexOf('-') > 0 && Character.isLetter(text.charAt(text.length() - 1)))
                    ? Pos.ADJ
                    : Pos.NUM;
        }
        boolean word = Character.isLetter(first) || text.codePoints().anyMatch(Character::isLetter);
        if (!word) {
            return isSymbol(first) ? Pos.SYM : Pos.PUNCT;
        }
        Pos pos = parsed(tag);
        return pos == Pos.PUNCT || pos == Pos.SYM ? Pos.X : pos;
    }

    /** "ADP+DET" is what its first part is. */
    private static Pos parsed(String tag) {
        int plus = tag.indexOf('+');
        return BY_NAME.getOrDefault(plus > 0 ? tag.substring(0, plus) : tag, Pos.X);
    }

    private static boolean endsInLetterOfRank(String text) {
        return RANK.matcher(text).matches() && !text.endsWith("0s");
    }

    private static boolean isSymbol(char first) {
        return switch (Character.getType(first)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.SURROGATE -> true;
            default -> first == '%' || first == '&' || first == '+' || first == '\u2030';
        };
    }
}
