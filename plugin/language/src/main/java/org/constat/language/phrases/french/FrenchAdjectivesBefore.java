package org.constat.language.phrases.french;

import java.util.regex.Pattern;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.PhraseTable;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.Words;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NounDraft;
import org.constat.language.phrases.reading.NounReader;
import org.constat.language.words.Pos;

/** Reads the few French adjectives that stand before their noun ("le plus grand club", "son très long séjour"). */
final class FrenchAdjectivesBefore {
    private static final Pattern NEW = Pattern.compile("nouvelles?");
    private final NounReader reader;

    FrenchAdjectivesBefore(NounReader reader) {
        this.reader = reader;
    }

    void read(Cursor cursor, NounDraft draft) {
        readNew(cursor, draft);
        while (cursor.is(draft.at, Pos.ADJ, Pos.ADV)
                && (cursor.is(draft.at + 1, Pos.NOUN, Pos.ADJ, Pos.PROPN) || isDegree(cursor, draft.at + 1))
                && leadsToNoun(cursor, draft.at)
                && !isBeforeWeekday(cursor, draft)
                && !isBeforePreposition(cursor, draft.at + 1)
                && reader.lengthOfNoun(cursor, draft.at) == 1) {
            draft.modifiers.add(Words.of(cursor.at(draft.at)));
            draft.at++;
        }
        readBeforeQuotedNoun(cursor, draft);
    }

    /** "de nouvelles réalités" are no news. */
    private static void readNew(Cursor cursor, NounDraft draft) {
        boolean news = cursor.is(draft.at, Pos.NOUN)
                && NEW.matcher(cursor.lower(draft.at)).matches()
                && cursor.is(draft.at + 1, Pos.NOUN)
                && !cursor.isCapitalised(draft.at + 1);
        if (news) {
            draft.modifiers.add(Word.of(cursor.at(draft.at).text(), "nouveau", Word.Kind.ADJECTIVE));
            draft.at++;
        }
    }

    /** "la seule « vraie garantie » de paix": the adjective describes the noun that the quotation begins with. */
    private void readBeforeQuotedNoun(Cursor cursor, NounDraft draft) {
        if (draft.determiner == Determiner.NONE || !cursor.is(draft.at, Pos.ADJ) || !cursor.isQuote(draft.at + 1)) {
            return;
        }
        int quoted = cursor.is(draft.at + 2, Pos.DET) ? draft.at + 3 : draft.at + 2;
        if (cursor.is(quoted, Pos.NOUN) || leadsToNoun(cursor, quoted)) {
            draft.modifiers.add(Words.of(cursor.at(draft.at)));
            draft.at = quoted;
            read(cursor, draft);
        }
    }

    /** "resteront fermés dimanche". */
    private boolean isBeforeWeekday(Cursor cursor, NounDraft draft) {
        return draft.determiner == Determiner.NONE && reader.tables().has(Category.WEEKDAY, cursor.lemma(draft.at + 1));
    }

    /** "reste ouverte grâce à un don". */
    private boolean isBeforePreposition(Cursor cursor, int at) {
        PhraseTable.Entry entry = reader.tables().find(Category.PREPOSITION, cursor.tokens(), at);
        return entry != null && entry.words().size() > 1;
    }

    /** "haut sommet", "plus haut sommet", "quatrième plus haut sommet". */
    private static boolean leadsToNoun(Cursor cursor, int at) {
        int next = isDegree(cursor, at) ? at + 1 : at;
        int first = next;
        while (cursor.is(next, Pos.ADJ)) {
            next++;
        }
        return next > first
                && (cursor.is(next, Pos.NOUN, Pos.PROPN)
                        || (next > at && isDegree(cursor, next) && leadsToNoun(cursor, next)));
    }

    static boolean isDegree(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADV)
                && switch (cursor.lower(at)) {
                    case "plus", "moins", "très", "trop", "si", "aussi", "assez" -> true;
                    default -> false;
                };
    }
}
