package org.constat.language.phrases.english;

import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.VerbDraft;
import org.constat.language.words.Pos;

/** Knows where "be" and "to" announce what will be done ("is to buy its rival", "is set to close"). */
final class EnglishAnnouncement {
    private final Tables tables;

    EnglishAnnouncement(Tables tables) {
        this.tables = tables;
    }

    /** "is to buy its rival" will do so; "the plan is to sell" says what the plan is. */
    boolean isGoingTo(Cursor cursor, VerbDraft draft, int at) {
        boolean present = cursor.lower(draft.main).equals("is")
                || cursor.lower(draft.main).equals("are");
        boolean plan = isPlan(cursor, draft.main - 1);
        boolean supposed = cursor.lower(draft.main).equals("were") && isBehindIf(cursor, draft.main - 1);
        if (isPoised(cursor, at)) {
            return true;
        }
        boolean yet = isTo(cursor, at) && cursor.lower(at - 1).equals("yet");
        if (present && yet && cursor.isVerb(at + 1)) {
            return true;
        }
        return (present || supposed || wasMeant(cursor, draft.main))
                && at == draft.main + 1
                && isTo(cursor, at)
                && cursor.isVerb(at + 1)
                && (cursor.is(draft.main - 1, Pos.NOUN, Pos.PROPN)
                        || isSomebody(cursor.lower(draft.main - 1))
                        || isBehindInsertion(cursor, draft.main - 1))
                && !cursor.lower(at + 1).equals("blame")
                && !plan;
    }

    /** "a pool was to be built there", "Ann Holm was to sing": it was planned, whatever became of it. */
    static boolean wasMeant(Cursor cursor, int be) {
        boolean past = cursor.lower(be).equals("was") || cursor.lower(be).equals("were");
        boolean passive = cursor.lower(be + 2).equals("be") && cursor.isParticiple(be + 3);
        return past
                && isTo(cursor, be + 1)
                && (passive || cursor.is(be - 1, Pos.PROPN) || isSomebody(cursor.lower(be - 1)))
                && !isBehindIf(cursor, be - 1);
    }

    /** "is set to buy its rival", "are due to meet". */
    static boolean isPoised(Cursor cursor, int at) {
        boolean poised = switch (cursor.lower(at)) {
            case "set", "due", "poised", "going" -> true;
            case "supposed" -> isPast(cursor, at - 1);
            default -> false;
        };
        return poised
                && isTo(cursor, at + 1)
                && cursor.isVerb(at + 2)
                && cursor.lower(at + 2).equals(cursor.lemma(at + 2));
    }

    /** "was supposed to close": it was planned, whereas what is supposed to be so is only thought so. */
    private static boolean isPast(Cursor cursor, int be) {
        return switch (cursor.lower(be)) {
            case "was", "were", "been" -> true;
            default -> false;
        };
    }

    /** "The council, which has nine seats, is to meet": no plan has been named before. */
    private boolean isBehindInsertion(Cursor cursor, int comma) {
        if (!cursor.lower(comma).equals(",")) {
            return false;
        }
        for (int i = comma; i >= 0; i--) {
            if (cursor.is(i, Pos.NOUN) && tables.has(Category.INFINITIVE_NOUN, cursor.lemma(i))) {
                return false;
            }
        }
        return true;
    }

    /** "if the dam were to burst". */
    private static boolean isBehindIf(Cursor cursor, int last) {
        for (int i = last; i >= 0 && i > last - 6; i--) {
            if (cursor.lower(i).equals("if")) {
                return true;
            }
        }
        return false;
    }

    /** "the plan", "the aim of the talks": before the verb, with what the noun is of. */
    private boolean isPlan(Cursor cursor, int last) {
        int at = last;
        while (cursor.is(at, Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.DET, Pos.NUM)
                || cursor.lower(at).equals("of")
                || cursor.lower(at).equals("'s")) {
            boolean head = at == last || cursor.lower(at + 1).equals("of");
            if (head && cursor.is(at, Pos.NOUN) && tables.has(Category.INFINITIVE_NOUN, cursor.lemma(at))) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** "where they are to be shared": "it is to be hoped" and "what is to be done" announce nothing. */
    private static boolean isSomebody(String pronoun) {
        return switch (pronoun) {
            case "he", "she", "they", "we", "who" -> true;
            default -> false;
        };
    }

    private static boolean isTo(Cursor cursor, int at) {
        return cursor.lower(at).equals("to");
    }
}
