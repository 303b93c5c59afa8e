package org.constat.assertion;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Matcher;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.corpus.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities that are written with a sign, such as {@code >= 40}.
 *
 * @since 0.1
 */
public final class Quantities {
    private static final java.util.regex.Pattern BOUND =
            java.util.regex.Pattern.compile("(>=|<=|>|<|~|=)\\s*([0-9]{1,30}(?:\\.[0-9]{1,30})?)\\s+(\\S.*)");
    private static final java.util.regex.Pattern ALONE =
            java.util.regex.Pattern.compile("(>=|<=|>|<|~|=)?\\s*([0-9]{1,30}(?:\\.[0-9]{1,30})?)");

    private Quantities() {}

    /**
     * Returns the quantity of a number with or without a sign before it.
     *
     * @throws BarsException if the text is anything else
     */
    public static Quantity parse(String text) {
        Matcher matcher = ALONE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new BarsException("\"" + Shown.of(text)
                    + "\" is not a quantity; write a number such as 26 or 27.5, with one of >=, >, <=, <, ~ before it, and the"
                    + " unit in the text");
        }
        return quantity(matcher.group(1), matcher.group(2));
    }

    /** Returns the text as a flat phrase; with its quantity, where that stands first and with a sign ({@code >= 40 trams}). */
    public static Phrase phrase(String text) {
        Matcher matcher = BOUND.matcher(text);
        return matcher.matches()
                ? Phrase.of(matcher.group(3)).withQuantity(quantity(matcher.group(1), matcher.group(2)))
                : Phrase.of(text);
    }

    /** Returns the quantity as it is written before a text, such as {@code >= 40}. */
    public static String render(Quantity quantity) {
        return quantity.bound().sign() + " " + quantity.value().toPlainString();
    }

    private static Quantity quantity(@Nullable String sign, String number) {
        Quantity.Bound bound = Arrays.stream(Quantity.Bound.values())
                .filter(candidate -> candidate.sign().equals(sign))
                .findFirst()
                .orElse(Quantity.Bound.EXACT);
        return new Quantity(new BigDecimal(number), null, bound, false);
    }
}
