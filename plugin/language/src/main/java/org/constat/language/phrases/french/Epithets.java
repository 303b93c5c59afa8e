package org.constat.language.phrases.french;

import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Pos;

/** "Ivan le Terrible", "Jeanne la Folle": what a ruler is remembered for is part of the name. */
final class Epithets {
    private Epithets() {}

    /** Returns where a name ends that begins with a first name alone, perhaps behind an epithet. */
    static int end(Cursor cursor, int begin, int end) {
        boolean epithet = end == begin + 1
                && FirstNames.isFirstName(cursor.at(begin).text())
                && isArticle(cursor.has(end) ? cursor.at(end).text() : "")
                && cursor.isCapitalised(end + 1)
                && isEpithet(cursor.lower(end + 1))
                && !(cursor.isCapitalised(end + 2) && cursor.is(end + 2, Pos.PROPN, Pos.NOUN));
        return epithet ? end + 2 : end;
    }

    private static boolean isArticle(String word) {
        return word.equals("le") || word.equals("la") || word.equals("l'");
    }

    private static boolean isEpithet(String word) {
        return switch (word) {
            case "grand", "grande", "petit", "bel", "gros", "bon", "bonne", "bref", "sage", "jeune", "ancien" -> true;
            case "terrible", "téméraire", "hardi", "chauve", "pieux", "magnifique", "conquérant", "catholique" -> true;
            case "juste", "cruel", "boiteux", "bègue", "folle", "fou", "simple", "victorieux", "affable" -> true;
            case "confesseur", "oiseleur", "navigateur", "débonnaire", "sanglante", "rouge", "rouquin" -> true;
            default -> false;
        };
    }
}
