package org.constat.match.words;

import org.jspecify.annotations.Nullable;

/** Folds, letter by letter, the texts that hold nothing but the letters and signs of French and English: nearly all. */
final class LatinFolding {
    private static final int LETTERS = 0x180;
    private static final String FURTHER_JOINERS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u202f\u02bc";

    private final String[] folded = new String[LETTERS];

    LatinFolding() {
        for (char letter = 0; letter < LETTERS; letter++) {
            folded[letter] = Folding.foldAny("a" + letter + "a");
            folded[letter] = folded[letter].substring(1, folded[letter].length() - 1);
        }
    }

    /** Returns the folded text; null where it holds other letters. */
    @Nullable
    String fold(String text) {
        StringBuilder builder = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= LETTERS && FURTHER_JOINERS.indexOf(letter) < 0) {
                return null;
            }
            String plain = letter < LETTERS ? folded[letter] : " ";
            if (!plain.equals(" ")) {
                builder.append(plain);
            } else if (builder.length() > 0 && builder.charAt(builder.length() - 1) != ' ') {
                builder.append(' ');
            }
        }
        return builder.toString().strip();
    }
}
