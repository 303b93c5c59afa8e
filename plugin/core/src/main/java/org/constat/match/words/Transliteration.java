package org.constat.match.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows that French and English write the names of other scripts in letters of their own ("Khrouchtchev", "Khrushchev").
 * Thread-safe.
 *
 * @since 0.1
 */
public final class Transliteration {
    private static final int SHORTEST = 4;
    private static final List<Rule> RULES = read();

    /** "Pouchkine": the letter that makes French speak the one before it. */
    private static final Pattern MUTE = Pattern.compile("(?<=[a-zA-Z]{2}in)e$");

    /** "Norlandie", "Norlandia": how French and English end the name of a country. */
    private static final Pattern COUNTRY = Pattern.compile("(?<=[a-zA-Z]{4}i)[ae]$");

    private record Rule(Pattern pattern, String replacement) {
        String apply(String word) {
            Matcher matcher = pattern.matcher(word);
            return matcher.find() ? matcher.replaceAll(replacement) : word;
        }
    }

    private Transliteration() {}

    private static List<Rule> read() {
        return WordLists.lines("transliteration.txt").stream()
                .map(line -> line.split(" ", 2))
                .map(rule -> new Rule(Pattern.compile(rule[0]), rule[1].equals("-") ? "" : rule[1]))
                .toList();
    }

    /**
     * Returns what all spellings of a name have in common, those of one language alone included.
     *
     * @param folded the name as {@link Folding} leaves it
     */
    public static String skeleton(String folded) {
        String[] words = folded.toLowerCase(Locale.ROOT).split(" ", -1);
        StringBuilder skeleton = new StringBuilder();
        for (String word : words) {
            skeleton.append(skeleton.isEmpty() ? "" : " ").append(ofWord(word));
        }
        return skeleton.toString();
    }

    private static String ofWord(String word) {
        String skeleton = word;
        for (Rule rule : RULES) {
            skeleton = rule.apply(skeleton);
        }
        return skeleton;
    }

    /** Returns the same across languages: French writes a letter at the end of a name that English does not. */
    public static String acrossLanguages(String folded) {
        String spoken = MUTE.matcher(skeleton(folded)).replaceFirst("");
        return COUNTRY.matcher(spoken).replaceFirst("");
    }

    /** Returns whether a skeleton is long enough to tell one name from another. */
    public static boolean tells(String skeleton) {
        return skeleton.length() >= SHORTEST;
    }
}
