package org.constat.language.phrases.english;

import java.util.Locale;
import org.constat.language.phrases.PhraseTable;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Pos;

/** Knows the words of an office or title in front of an English name: "Prime Minister Edwin Marsh". */
final class EnglishOffices {
    private static final int LONGEST_CHARGE = 3;

    private final Tables tables;

    EnglishOffices(Tables tables) {
        this.tables = tables;
    }

    /** Returns whether the words that end here can be a title. */
    boolean isTitle(Cursor cursor, int end) {
        String last = cursor.at(end - 1).lemma();
        return cursor.is(end - 1, Pos.NOUN) || tables.has(Category.TITLE, last.toLowerCase(Locale.ROOT));
    }

    /** Returns where the words of a title that begins the name end: "Prime Minister Edwin Marsh", "County leader". */
    int endOfTitle(Cursor cursor, int start, int head) {
        int at = startOfOffice(cursor, start, head);
        PhraseTable.Entry title = tables.find(Category.TITLE, cursor.tokens(), at);
        while (title != null && at + title.words().size() <= head) {
            at += title.words().size();
            title = tables.find(Category.TITLE, cursor.tokens(), at);
        }
        return at;
    }

    /** "Transport Minister Ann Holm": what the office is for stands in front of it, with a capital as well. */
    private static int startOfOffice(Cursor cursor, int start, int head) {
        for (int i = start + 1; i < head && i <= start + LONGEST_CHARGE; i++) {
            if (isOffice(cursor.lower(i))) {
                return i;
            }
        }
        return start;
    }

    private static boolean isOffice(String noun) {
        return switch (noun) {
            case "minister", "secretary", "commissioner" -> true;
            default -> false;
        };
    }
}
