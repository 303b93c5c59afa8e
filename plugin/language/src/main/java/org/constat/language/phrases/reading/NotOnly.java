package org.constat.language.phrases.reading;

import org.constat.language.phrases.PhraseTable;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;

/**
 * Knows "not only" and "pas seulement", which deny nothing: more is to come.
 *
 * @since 0.1
 */
public final class NotOnly {
    private NotOnly() {}

    public static boolean isAt(Tables tables, Cursor cursor, int at) {
        PhraseTable.Entry entry = tables.find(Category.ADVERB, cursor.tokens(), at);
        return entry != null
                && entry.words().size() > 1
                && entry.value().equals("LINK")
                && tables.has(Category.NEGATOR, entry.words().get(0));
    }
}
