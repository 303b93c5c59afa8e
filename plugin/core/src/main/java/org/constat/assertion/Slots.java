package org.constat.assertion;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.corpus.Nearest;
import org.constat.corpus.Shown;

/**
 * Reads the names that facts files give to polarity, modality and tense.
 *
 * @since 0.1
 */
public final class Slots {

    private Slots() {}

    /**
     * Returns the polarity of {@code +}, {@code -}, {@code affirmative} or {@code negative}.
     *
     * @throws BarsException if the name is none of these
     */
    public static Polarity polarity(String name) {
        return switch (name) {
            case "+", "affirmative" -> Polarity.AFFIRMATIVE;
            case "-", "negative" -> Polarity.NEGATIVE;
            default -> throw unknown("polarity", name, List.of("affirmative", "negative", "+", "-"));
        };
    }

    /**
     * Returns the modality of a name such as {@code asserted}.
     *
     * @throws BarsException if there is none of this name
     */
    public static Modality modality(String name) {
        return find("modality", name, Modality.values(), Modality::wireName);
    }

    /**
     * Returns the tense of a name such as {@code no-longer}.
     *
     * @throws BarsException if there is none of this name
     */
    public static Tense tense(String name) {
        return find("tense", name, Tense.values(), Tense::wireName);
    }

    private static <T> T find(String slot, String name, T[] values, Function<T, String> nameOf) {
        for (T value : values) {
            if (nameOf.apply(value).equals(name)) {
                return value;
            }
        }
        throw unknown(slot, name, Arrays.stream(values).map(nameOf).toList());
    }

    private static BarsException unknown(String slot, String name, List<String> names) {
        return new BarsException("\"" + Shown.of(name) + "\" is no " + slot + Nearest.didYouMean(name, names)
                + "; it is one of " + String.join(", ", names));
    }
}
