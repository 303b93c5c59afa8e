package org.constat.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Judges and folds spellings. */
final class Spelling {

    private Spelling() {}

    static boolean hasUpperCase(String words) {
        return !words.equals(lower(words));
    }

    /** Returns whether letters are all capitals, at least two of them ("WHO", "G7"), so that "Who" is another word. */
    static boolean isAcronym(String word) {
        boolean capital = false;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
            capital |= Character.isUpperCase(word.charAt(i));
        }
        return capital && word.length() > 1;
    }

    static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Returns a key without its accents, hyphens, apostrophes and spaces: "cessez-le-feu" and "cessez feu" are one. */
    static String folded(String key, String language) {
        String words = key.indexOf('-') < 0 ? key : LemmaKey.of(key.replace('-', ' '), language);
        StringBuilder folded = new StringBuilder(words.length());
        String decomposed = Normalizer.normalize(lower(words), Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == 'œ') {
                folded.append("oe");
            } else if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
