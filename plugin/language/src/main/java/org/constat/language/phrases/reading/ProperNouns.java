package org.constat.language.phrases.reading;

import java.util.regex.Pattern;
import org.constat.language.words.Pos;

/**
 * Knows how far the proper nouns of one name run: "Eva von der Holm", "Omar al-Holm".
 *
 * @since 0.1
 */
public final class ProperNouns {
    private static final Pattern HYPHENED = Pattern.compile("(al|el|ben|bin|d'|l')-?\\p{L}.*");

    private ProperNouns() {}

    /** Returns where the run of proper nouns that begins here ends. */
    public static int end(Cursor cursor, int begin) {
        int end = begin;
        while (cursor.is(end, Pos.PROPN) || (end > begin && joins(cursor, end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(Cursor cursor, int at) {
        return isHyphened(cursor, at)
                || (isParticle(cursor.lower(at)) && (cursor.is(at + 1, Pos.PROPN) || isParticle(cursor.lower(at + 1))))
                || (cursor.isCapitalised(at) && cursor.is(at, Pos.NOUN, Pos.ADJ, Pos.X));
    }

    /** "al-Holm", "d'Orval". */
    private static boolean isHyphened(Cursor cursor, int at) {
        String word = cursor.lower(at);
        return cursor.is(at - 1, Pos.PROPN)
                && !cursor.isVerb(at)
                && word.indexOf('\'') + word.indexOf('-') > 0
                && HYPHENED.matcher(word).matches();
    }

    private static boolean isParticle(String word) {
        return switch (word) {
            case "&", "von", "van", "bin", "ben", "al", "el", "der", "den", "da", "di", "do", "dos" -> true;
            default -> false;
        };
    }
}
