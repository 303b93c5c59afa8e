package org.constat.language.phrases.french;

import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.ProperNouns;
import org.constat.language.words.Pos;

/** "Claire de Vaubrun", "Henri d'Orval", "Mme du Plessy": the particle and what is behind it belong to the name. */
final class NameParticle {
    private NameParticle() {}

    /** Returns where a name ends that begins with a first name alone, perhaps behind a particle. */
    static int end(Cursor cursor, int begin, int end) {
        boolean first = end == begin + 1
                && !cursor.is(begin - 1, Pos.DET)
                && FirstNames.isFirstName(cursor.at(begin).text());
        return first && isAt(cursor, end) ? ProperNouns.end(cursor, behind(cursor, end)) : end;
    }

    /** Tells whether a particle stands here, and a name behind it. */
    static boolean isAt(Cursor cursor, int at) {
        int name = behind(cursor, at);
        return name > at && cursor.isCapitalised(name) && cursor.is(name, Pos.PROPN, Pos.NOUN);
    }

    /** Returns the place behind a particle. */
    static int behind(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "de" -> isArticle(cursor.lower(at + 1)) ? at + 2 : at + 1;
            case "d'", "du", "des", "del", "von", "van", "di", "da", "dos", "della" -> at + 1;
            default -> at;
        };
    }

    private static boolean isArticle(String word) {
        return word.equals("la") || word.equals("l'");
    }
}
