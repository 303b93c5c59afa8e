package org.constat.language.phrases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.constat.language.words.Morphology.Gender;
import org.constat.language.words.Resource;

/**
 * Tells from a first name whether a man or a woman bears it.
 *
 * @since 0.1
 */
public final class FirstNames {
    private static final Map<String, Gender> KNOWN = read();

    private FirstNames() {}

    private static Map<String, Gender> read() {
        Map<String, Gender> known = new HashMap<>();
        Resource.lines(FirstNames.class, "first-names.txt").forEach(line -> {
            Gender gender = line.startsWith("f ") ? Gender.FEMININE : Gender.MASCULINE;
            Arrays.stream(line.substring(2).split(" ", -1))
                    .forEach(name -> known.put(name.toLowerCase(Locale.ROOT), gender));
        });
        return Map.copyOf(known);
    }

    private static Gender ofTitle(String first) {
        return switch (first) {
            case "m.", "mr", "mr.", "sir", "lord" -> Gender.MASCULINE;
            case "mme", "mlle", "mrs", "mrs.", "ms", "ms.", "miss", "lady" -> Gender.FEMININE;
            default -> Gender.NONE;
        };
    }

    /** Tells whether somebody bears this as a first name, as it is or before a hyphen. */
    public static boolean isFirstName(String word) {
        String first = word.toLowerCase(Locale.ROOT);
        return ofTitle(first) == Gender.NONE && ofFirstName(first) != Gender.NONE;
    }

    /** Returns the gender of somebody with a first name or a title and another; {@link Gender#NONE} where the name does not tell. */
    public static Gender genderOf(String name) {
        int space = name.indexOf(' ');
        String first = space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
        Gender known = ofFirstName(first);
        return known == Gender.NONE ? ofTitle(first) : known;
    }

    private static Gender ofFirstName(String first) {
        int hyphen = first.indexOf('-');
        Gender whole = KNOWN.getOrDefault(first, Gender.NONE);
        return whole == Gender.NONE && hyphen > 0 ? KNOWN.getOrDefault(first.substring(0, hyphen), Gender.NONE) : whole;
    }
}
