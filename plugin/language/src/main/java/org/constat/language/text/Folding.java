package org.constat.language.text;

import java.text.Normalizer;

/**
 * Takes accents off letters and makes apostrophes straight, to compare words of fixed phrases; stored text stays as it is.
 *
 * @since 0.1
 */
public final class Folding {

    private Folding() {}

    /** Returns the text without its accents, case kept. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            append(folded, decomposed.charAt(i));
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char character) {
        switch (character) {
            case '\u2019', '\u2018' -> folded.append('\'');
            case '\u00A0', '\u202F' -> folded.append(' ');
            case '\u0153' -> folded.append("oe");
            case '\u00E6' -> folded.append("ae");
            default -> {
                if (Character.getType(character) != Character.NON_SPACING_MARK) {
                    folded.append(character);
                }
            }
        }
    }
}
