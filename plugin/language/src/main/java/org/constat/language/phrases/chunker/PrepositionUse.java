package org.constat.language.phrases.chunker;

import org.constat.language.phrases.PhraseTable.Entry;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/** Knows whether words that can be a preposition are used as one here ("after the vote", not "due to close"). */
final class PrepositionUse {
    private final Tables tables;

    PrepositionUse(Tables tables) {
        this.tables = tables;
    }

    boolean isPreposition(Cursor cursor, int at, @Nullable Entry entry) {
        if (entry == null
                || isOtherTime(cursor, at, entry)
                || isDueToDo(cursor, at, entry)
                || isUnhurt(cursor, at)
                || isAmongOthers(cursor, at, entry)
                || (entry.text().equals("close to") && !cursor.lower(at).equals("close"))) {
            return false;
        }
        if (entry.text().equals("aged")) {
            return cursor.isVerb(at - 1) && cursor.is(at + 1, Pos.NUM);
        }
        return entry.words().size() > 1
                || (cursor.is(at, Pos.ADP, Pos.SCONJ, Pos.PART, Pos.ADV, Pos.VERB, Pos.CCONJ)
                        && !isTaggedOtherwise(cursor, at));
    }

    /** "retrouvés saufs dans un refuge": how they are, and no exception. */
    private static boolean isUnhurt(Cursor cursor, int at) {
        return cursor.lemma(at).equals("sauf") && cursor.is(at, Pos.ADJ);
    }

    /** "lived among them for years": where, and none of whom was named before a comma. */
    private static boolean isAmongOthers(Cursor cursor, int at, Entry entry) {
        boolean named = cursor.is(at + 2, Pos.NUM, Pos.DET, Pos.NOUN, Pos.PROPN);
        return switch (entry.text()) {
            case "among them", "parmi eux", "parmi elles" ->
                !(named && cursor.lower(at - 1).equals(","));
            default -> false;
        };
    }

    /** "is due to close": says what will be done, and not why. */
    private static boolean isDueToDo(Cursor cursor, int at, Entry entry) {
        int behind = at + entry.words().size();
        return entry.text().equals("due to")
                && cursor.isVerb(behind)
                && cursor.lower(behind).equals(cursor.lemma(behind));
    }

    /** "sont décrites dans le cadre de 2022": what is written somewhere is written in a text. */
    static boolean isWrittenThere(Cursor cursor, int at, @Nullable Entry entry) {
        return entry != null
                && entry.text().equals("dans le cadre de")
                && switch (cursor.lemma(at - 1)) {
                    case "décrire", "énoncer", "exposer", "détailler", "stipuler", "inscrire", "consigner" -> true;
                    default -> false;
                };
    }

    /** "il y a deux ministres" says that there are, "au milieu de l'année" is a time with its middle. */
    private boolean isOtherTime(Cursor cursor, int at, Entry entry) {
        return switch (entry.text()) {
            case "il y a" -> !isTimeAhead(cursor, at + 3);
            case "au milieu de" -> isTimeAhead(cursor, at + 3);
            default -> false;
        };
    }

    /** "il y a deux ans". */
    private boolean isTimeAhead(Cursor cursor, int from) {
        for (int i = from; i < from + 4; i++) {
            if (tables.has(Category.TIME_NOUN, cursor.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTaggedOtherwise(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "like", "past", "following", "including", "concerning", "regarding", "concernant", "opposite" ->
                cursor.isFinite(at);
            case "to" -> cursor.is(at, Pos.PART) && cursor.isVerb(at + 1);
            default ->
                cursor.is(at, Pos.VERB)
                        || (cursor.is(at, Pos.ADV)
                                && !cursor.is(at + 1, Pos.DET, Pos.NOUN, Pos.PROPN, Pos.NUM, Pos.PRON, Pos.ADJ)
                                && !isCountAhead(cursor, at + 1));
        };
    }

    /** "after more than two weeks", "since almost 40 firms closed". */
    private static boolean isCountAhead(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADV) && (cursor.is(at + 1, Pos.NUM) || cursor.is(at + 2, Pos.NUM));
    }
}
