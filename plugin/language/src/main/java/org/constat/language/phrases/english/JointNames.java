package org.constat.language.phrases.english;

import java.util.Locale;
import java.util.Set;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Pos;

/** Reads the names of bodies that two words before "and" and behind it make: "the Food and Drug Administration". */
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

    private JointNames() {}

    /** Returns whether this "and" stands within the name of one body; "the Commission and the Health Ministry" are two. */
    static boolean joins(Cursor cursor, int at, Vocabulary vocabulary) {
        if (!cursor.lower(at).equals("and") || !isPlainPart(cursor, at - 1, vocabulary)) {
            return false;
        }
        int end = at + 1;
        while (isCapitalisedNoun(cursor, end + 1)) {
            end++;
        }
        return end > at + 1 && isPlainPart(cursor, at + 1, vocabulary) && isBody(cursor, end, vocabulary);
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
