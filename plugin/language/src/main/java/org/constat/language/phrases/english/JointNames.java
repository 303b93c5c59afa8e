package org.constat.language.phrases.english;

import java.util.Locale;
import java.util.Set;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;

/** Reads the names of bodies that two words before "and" and behind it make: "the Food and Drug Administration", "the Bakers and Millers' Union". */
final class JointNames {

    private static final Set<String> BODIES = Set.of(
            "administration",
            "agency",
            "authority",
            "board",
            "bureau",
            "commission",
            "committee",
            "council",
            "court",
            "department",
            "executive",
            "institute",
            "ministry",
            "office",
            "organisation",
            "organization",
            "service");

    private static final Set<String> MEMBERS =
            Set.of("alliance", "association", "confederation", "federation", "guild", "league", "society", "union");

    private JointNames() {}

    /** Returns whether this "and" stands within the name of one body; "the Commission and the Health Ministry" are two. */
    static boolean joins(Cursor cursor, int at, Vocabulary vocabulary) {
        boolean plain = isPlainPart(cursor, at - 1, vocabulary);
        if (!cursor.lower(at).equals("and") || !(plain || isMany(cursor, at - 1))) {
            return false;
        }
        int end = at + 1;
        while (isCapitalisedNoun(cursor, end + 1)) {
            end++;
        }
        if (isMembers(cursor, end)) {
            return end == at + 1 || isPlainPart(cursor, at + 1, vocabulary);
        }
        return plain && end > at + 1 && isPlainPart(cursor, at + 1, vocabulary) && isBody(cursor, end, vocabulary);
    }

    private static boolean isMany(Cursor cursor, int at) {
        return isCapitalisedNoun(cursor, at) && cursor.at(at).morphology().number() == GrammaticalNumber.PLURAL;
    }

    /** "the Dockers and Sailors' Union": those whose body it is. */
    private static boolean isMembers(Cursor cursor, int last) {
        return cursor.lower(last + 1).equals("'")
                && cursor.lower(last).endsWith("s")
                && isCapitalisedNoun(cursor, last + 2)
                && MEMBERS.contains(lower(cursor, last + 2));
    }

    private static boolean isPlainPart(Cursor cursor, int at, Vocabulary vocabulary) {
        return isCapitalisedNoun(cursor, at)
                && !isBody(cursor, at, vocabulary)
                && !vocabulary.isPlace(cursor.at(at).text())
                && !vocabulary.senses(lower(cursor, at)).isEmpty();
    }

    private static boolean isCapitalisedNoun(Cursor cursor, int at) {
        return cursor.isCapitalised(at) && cursor.is(at, Pos.NOUN, Pos.PROPN, Pos.ADJ);
    }

    private static boolean isBody(Cursor cursor, int at, Vocabulary vocabulary) {
        return BODIES.contains(lower(cursor, at)) || vocabulary.isBeing(lower(cursor, at));
    }

    private static String lower(Cursor cursor, int at) {
        return cursor.lemma(at).toLowerCase(Locale.ROOT);
    }
}
