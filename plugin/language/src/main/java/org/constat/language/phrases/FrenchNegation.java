package org.constat.language.phrases;

import org.constat.language.phrases.Tables.Category;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;

/** Reads what negates a French verb: "ne … pas", "ne" alone, "pas" alone. */
final class FrenchNegation {
    private final Tables tables;

    FrenchNegation(Tables tables) {
        this.tables = tables;
    }

    static boolean isNe(Cursor cursor, int at) {
        return cursor.lower(at).equals("ne") || cursor.lower(at).equals("n'");
    }

    boolean isNegator(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADV, Pos.PRON, Pos.PART) && tables.has(Category.NEGATOR, cursor.lower(at));
    }

    /** "ne peut", "ne cesse": negative without "pas". */
    boolean isBareNegation(Cursor cursor, VerbDraft draft) {
        boolean restricts =
                cursor.lower(draft.at).equals("que") || cursor.lower(draft.at).equals("qu'");
        if (!hasNe(cursor, draft) || restricts) {
            return false;
        }
        for (int i = draft.begin; i < draft.at; i++) {
            if (cursor.isFinite(i) && tables.has(Category.BARE_VERB, cursor.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    void negators(Cursor cursor, VerbDraft draft) {
        boolean denied = hasNe(cursor, draft);
        while ((denied && isNegator(cursor, draft.at)) || isLooseNegator(cursor, draft.at)) {
            boolean restricts = cursor.lower(draft.at).equals("que");
            draft.negative |= !restricts;
            draft.noLonger |= cursor.lower(draft.at).equals("plus");
            draft.at++;
        }
    }

    /** "pas" denies even where people leave out the "ne". */
    static boolean isLooseNegator(Cursor cursor, int at) {
        return cursor.lower(at).equals("pas") && cursor.is(at, Pos.ADV, Pos.PART) && cursor.isVerb(at - 1);
    }

    static boolean hasNe(Cursor cursor, VerbDraft draft) {
        for (int i = draft.begin; i < draft.at; i++) {
            if (isNe(cursor, i)) {
                return true;
            }
        }
        return false;
    }

    /** "ne saurait suffire": cannot. */
    static boolean cannot(Cursor cursor, VerbDraft draft) {
        return cursor.lemma(draft.main).equals("savoir")
                && cursor.mood(draft.main) == Mood.CONDITIONAL
                && hasNe(cursor, draft);
    }
}
