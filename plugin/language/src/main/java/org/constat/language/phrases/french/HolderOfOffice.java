package org.constat.language.phrases.french;

import java.util.Set;
import org.constat.language.phrases.FirstNames;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.phrases.reading.ProperNouns;
import org.constat.language.words.Pos;

/** "le maire de Sens Luc Roy", "la patronne de Norda Lise Holm": the town and the firm end where their holder's name begins. */
final class HolderOfOffice {
    private static final int FARTHEST_OFFICE = 8;
    private static final Set<String> BEGINNINGS = Set.of(
            "saint", "sainte", "san", "santa", "são", "santo", "los", "las", "el", "al", "la", "le", "port", "fort",
            "mont", "lac", "rue", "place", "hôpital", "lycée", "collège", "stade");

    private final NounReader reader;

    HolderOfOffice(NounReader reader) {
        this.reader = reader;
    }

    /** Returns where the holder's name begins in a run of proper nouns, or its end where it is one name. */
    int begin(Cursor cursor, int begin, int end) {
        if (end - begin <= 2 || FirstNames.isFirstName(cursor.at(begin).text())) {
            return end;
        }
        for (int i = begin + 1; i < end - 1; i++) {
            if (FirstNames.isFirstName(cursor.at(i).text()) && !BEGINNINGS.contains(cursor.lower(i - 1))) {
                return isInOffice(cursor, begin) ? i : end;
            }
        }
        return end;
    }

    /** "le président du groupe Norda": an office that ends with a body, before a name that is nobody's. */
    static boolean isNameOfBody(Cursor cursor, int at, String office) {
        String last = office.substring(Math.max(office.lastIndexOf(' '), office.lastIndexOf('\'')) + 1);
        boolean person = FirstNames.isFirstName(cursor.at(at).text())
                && (cursor.is(at + 1, Pos.PROPN) || NameParticle.isAt(cursor, at + 1));
        return last.length() < office.length()
                && switch (last) {
                    case "école", "lycée", "collège", "hôpital" -> true;
                    case "groupe", "club", "parti", "syndicat", "banque", "entreprise", "société" -> !person;
                    default -> false;
                };
    }

    /** "le porte-parole du parquet Luc Roy": the name is not that of the body in which the office is held. */
    boolean isBehindBody(Cursor cursor, String noun, int body, int name) {
        return FirstNames.isFirstName(cursor.at(name).text())
                && ProperNouns.end(cursor, name) > name + 1
                && !reader.vocabulary().isA(noun, "person")
                && isInOffice(cursor, body);
    }

    /** Behind an office and a preposition: "le maire de", "le directeur de la banque". */
    private boolean isInOffice(Cursor cursor, int begin) {
        boolean behindPreposition = false;
        for (int i = begin - 1; i >= Math.max(0, begin - FARTHEST_OFFICE); i--) {
            if (!cursor.is(i, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.ADP, Pos.DET)) {
                return false;
            }
            if (behindPreposition && cursor.is(i, Pos.NOUN) && reader.isRole(cursor.lemma(i))) {
                return true;
            }
            behindPreposition |= cursor.is(i, Pos.ADP);
        }
        return false;
    }
}
