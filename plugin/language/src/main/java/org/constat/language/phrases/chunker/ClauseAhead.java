package org.constat.language.phrases.chunker;

import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Pos;

/** Knows whether a clause follows, with a verb of its own ("after they voted"), and not a noun alone ("after the vote"). */
final class ClauseAhead {
    private static final int FARTHEST_VERB = 9;
    private static final int LONGEST_INSERTION = 12;

    private ClauseAhead() {}

    /** "after the vote" has a noun alone, "after they voted" a clause. */
    static boolean is(Cursor cursor, int from) {
        for (int i = from; i < from + FARTHEST_VERB && cursor.has(i); i++) {
            if (cursor.isFinite(i)) {
                return !isJoined(cursor, i);
            }
            if (i > from
                    && cursor.lower(i).equals(",")
                    && (isInsertion(cursor, i + 1) || isApposed(cursor, from, i + 1))) {
                return true;
            }
            boolean listed = cursor.lower(i).equals(",") && cursor.is(i - 1, Pos.ADJ) && cursor.is(i + 1, Pos.ADJ);
            boolean ends = (cursor.is(i, Pos.PUNCT) && !cursor.isQuote(i) && !listed) || cursor.is(i, Pos.SCONJ);
            if (ends || (i > from && (isRelative(cursor, i) || isOtherClause(cursor, i)))) {
                return false;
            }
        }
        return false;
    }

    /** "as Leeds, reduced to ten men, beat Hull": a participle or "who" between commas, and the verb behind them. */
    private static boolean isInsertion(Cursor cursor, int from) {
        boolean opens = (cursor.isVerb(from) && cursor.isParticiple(from))
                || cursor.lower(from).equals("who")
                || cursor.lower(from).equals("which");
        for (int i = from + 1; opens && i < from + LONGEST_INSERTION && cursor.has(i); i++) {
            if (cursor.lower(i).equals(",")) {
                return cursor.isFinite(i + 1);
            }
        }
        return false;
    }

    /** "as staff at Norda, the oldest bank, walked out", but not "as a cook, the man, jailed": what the subject is, and the verb. */
    private static boolean isApposed(Cursor cursor, int from, int apposed) {
        boolean opens = cursor.is(apposed, Pos.DET)
                && !cursor.lower(from).equals("a")
                && !cursor.lower(from).equals("an");
        for (int i = apposed + 1; opens && i < apposed + LONGEST_INSERTION && cursor.has(i); i++) {
            if (cursor.lower(i).equals(",")) {
                return cursor.isFinite(i + 1);
            }
            opens = !cursor.isFinite(i) && !cursor.is(i, Pos.PUNCT, Pos.SCONJ, Pos.CCONJ);
        }
        return false;
    }

    /** "until next week after two members left": the verb is that of the second clause. */
    private static boolean isOtherClause(Cursor cursor, int at) {
        return cursor.is(at - 1, Pos.NOUN)
                && switch (cursor.lower(at)) {
                    case "after", "before" -> cursor.is(at, Pos.ADP);
                    default -> false;
                };
    }

    /** "described the plan as a mistake and left": behind "and" the verb has its subject elsewhere. */
    private static boolean isJoined(Cursor cursor, int verb) {
        int before = cursor.is(verb - 1, Pos.ADV) ? verb - 2 : verb - 1;
        return switch (cursor.lower(before)) {
            case "and", "but", "or" -> cursor.is(verb, Pos.VERB, Pos.AUX);
            default -> false;
        };
    }

    /** "as a quiet man who kept to himself". */
    private static boolean isRelative(Cursor cursor, int at) {
        boolean behindNoun = cursor.is(at - 1, Pos.NOUN, Pos.PROPN)
                || (cursor.is(at - 1, Pos.ADP) && cursor.is(at - 2, Pos.NOUN, Pos.PROPN));
        return behindNoun
                && switch (cursor.lower(at)) {
                    case "who", "which", "whose", "whom", "qui", "dont" -> true;
                    default -> false;
                };
    }
}
