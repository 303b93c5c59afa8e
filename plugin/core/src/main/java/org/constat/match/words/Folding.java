package org.constat.match.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes out of a spelling what people write now in one way, now in another: accents, ligatures, apostrophes, hyphens.
 *
 * @since 0.1
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINERS = Pattern.compile("[\\s\\p{Pd}'’‘ʼ\\u00a0\\u202f]+");

    private static final LatinFolding LATIN = new LatinFolding();

    private Folding() {}

    /** Returns the folded spelling, its case kept. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String folded = LATIN.fold(text);
        return folded == null ? foldAny(text) : folded;
    }

    /** Folds what the table of common letters does not have. */
    static String foldAny(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("Œ", "Oe")
                .replace("æ", "ae")
                .replace("Æ", "Ae");
        return JOINERS.matcher(MARKS.matcher(decomposed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Returns the folded spelling in lower case. */
    public static String foldCase(String text) {
        return fold(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 'z' || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
