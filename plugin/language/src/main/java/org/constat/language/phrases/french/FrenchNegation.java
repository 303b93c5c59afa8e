package org.constat.language.phrases.french;

import org.constat.Word;
import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.NotOnly;
import org.constat.language.phrases.reading.VerbDraft;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;

/** Reads what negates a French verb: "ne … pas", "ne" alone, "pas" alone. */
final class FrenchNegation {
    private static final int REACH = 12;
    private static final String ONLY = "seulement";

    private final Tables tables;

    FrenchNegation(Tables tables) {
        this.tables = tables;
    }

    static boolean isNe(Cursor cursor, int at) {
        return cursor.lower(at).equals("ne") || cursor.lower(at).equals("n'");
    }

    boolean isNegator(Cursor cursor, int at) {
        return cursor.is(at, Pos.ADV, Pos.PRON, Pos.PART)
                && tables.has(Category.NEGATOR, cursor.lower(at))
                && !NotOnly.isAt(tables, cursor, at);
    }

    /** "ne peut", "ne cesse": negative without "pas". */
    boolean isBareNegation(Cursor cursor, VerbDraft draft) {
        boolean restricts = isThat(cursor, draft.at) || isThat(cursor, draft.at - 1);
        if (!hasNe(cursor, draft) || restricts || isRestricted(draft)) {
            return false;
        }
        if (isNeitherNor(cursor, draft)) {
            return true;
        }
        for (int i = draft.begin; i < draft.at; i++) {
            if ((cursor.isFinite(i) || cursor.isParticiple(i)) && tables.has(Category.BARE_VERB, cursor.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "ni le maire ni la préfète ne signe", "ne soutient ni l'un ni l'autre". */
    private static boolean isNeitherNor(Cursor cursor, VerbDraft draft) {
        for (int i = draft.begin - REACH; i < draft.at + REACH; i++) {
            if (cursor.lower(i).equals("ni")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRestricted(VerbDraft draft) {
        return draft.adverbs.stream().anyMatch(adverb -> adverb.lemma().equals(ONLY));
    }

    void negators(Cursor cursor, VerbDraft draft) {
        boolean denied = hasNe(cursor, draft);
        boolean helps = tables.has(Category.AUXILIARY, cursor.lemma(draft.main));
        if (denied && helps && cursor.lower(draft.at).equals("ni") && cursor.isParticiple(draft.at + 1)) {
            draft.negative = true;
            draft.at++;
        }
        while ((denied && (isNegator(cursor, draft.at) || isNothing(cursor, draft.at)))
                || (isLooseNegator(cursor, draft.at) && !NotOnly.isAt(tables, cursor, draft.at))) {
            if (isBound(cursor, draft.at)) {
                return;
            }
            boolean restricts = cursor.lower(draft.at).equals("que");
            draft.negative |= !restricts;
            draft.noLonger |= cursor.lower(draft.at).equals("plus")
                    && !cursor.lower(draft.at - 1).equals("non");
            draft.at++;
        }
        if (denied && !cursor.lower(draft.at - 1).equals("pas") && isOnly(cursor, draft.at)) {
            draft.negative = false;
            draft.noLonger = false;
            draft.adverbs.add(Word.of(ONLY, ONLY, Word.Kind.ADVERB));
            draft.at++;
        }
    }

    /** "ne compte pas plus de 25 élèves": how many at the most, and no "any longer". */
    private static boolean isBound(Cursor cursor, int at) {
        return cursor.lower(at).equals("plus")
                && cursor.lower(at - 1).equals("pas")
                && (cursor.lower(at + 1).equals("de") || cursor.lower(at + 1).equals("d'"));
    }

    /** "n'a rien vu", "n'a jamais rien dit", "n'avoir rien su": inside of the verb. */
    private static boolean isNothing(Cursor cursor, int at) {
        int helping =
                cursor.lower(at - 1).equals("jamais") || cursor.lower(at - 1).equals("plus") ? at - 2 : at - 1;
        return cursor.lower(at).equals("rien") && cursor.isParticiple(at + 1) && cursor.is(helping, Pos.AUX);
    }

    /** "ne produit (plus) que des vis", "n'a vendu que dix toiles et a fermé": a limit, and no clause of its own. */
    private static boolean isOnly(Cursor cursor, int at) {
        if (!isThat(cursor, at)) {
            return false;
        }
        for (int i = at + 1; i < at + 8 && cursor.has(i) && !cursor.is(i, Pos.PUNCT, Pos.PRON, Pos.SCONJ); i++) {
            if (cursor.isFinite(i)) {
                return i > at + 2 && cursor.is(i - 1, Pos.CCONJ);
            }
        }
        return !cursor.is(at + 1, Pos.PRON);
    }

    private static boolean isThat(Cursor cursor, int at) {
        return cursor.lower(at).equals("que") || cursor.lower(at).equals("qu'");
    }

    /** "Ni le maire ni le préfet ne viendront", "n'emploie ni chimistes ni techniciens". */
    static boolean isNeither(Cursor cursor, VerbDraft draft) {
        if (!hasNe(cursor, draft) || isThat(cursor, draft.at - 1)) {
            return false;
        }
        if (cursor.lower(draft.at).equals("ni")) {
            return true;
        }
        for (int i = draft.begin - 1; i >= 0 && i > draft.begin - 25 && !cursor.isFinite(i); i--) {
            if (cursor.lower(i).equals("ni")) {
                return true;
            }
        }
        return false;
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
