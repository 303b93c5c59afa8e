package org.constat.language.phrases.french;

import org.constat.language.phrases.Tables;
import org.constat.language.phrases.Tables.Category;
import org.constat.language.phrases.reading.Cursor;
import org.constat.language.phrases.reading.VerbDraft;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;

/** Reads the pronouns and negations that lean on a French verb from the left. */
final class FrenchClitics {
    private final Tables tables;
    private final FrenchNegation negation;

    FrenchClitics(Tables tables, FrenchNegation negation) {
        this.tables = tables;
        this.negation = negation;
    }

    void clitics(Cursor cursor, VerbDraft draft) {
        boolean negated = false;
        int at = draft.at;
        while (FrenchNegation.isNe(cursor, at) || isClitic(cursor, at) || (negated && negation.isNegator(cursor, at))) {
            negated |= FrenchNegation.isNe(cursor, at);
            if (negation.isNegator(cursor, at)) {
                draft.noLonger |= cursor.lower(at).equals("plus");
                draft.negative = true;
            } else if (!FrenchNegation.isNe(cursor, at)) {
                takeClitic(cursor, draft, at);
            }
            at++;
        }
        if (cursor.isVerb(at) || (at > draft.at && cursor.isParticiple(at))) {
            draft.at = at;
        }
    }

    boolean isClitic(Cursor cursor, int at) {
        String text = cursor.lower(at);
        if (!tables.has(Category.CLITIC, text)) {
            return isAllThatIsDone(cursor, at);
        }
        int verb = at + 1;
        while (FrenchNegation.isNe(cursor, verb)
                || (cursor.is(verb, Pos.PRON) && tables.has(Category.CLITIC, cursor.lower(verb)))) {
            verb++;
        }
        boolean pronoun = cursor.is(at, Pos.PRON) || text.equals("y") || text.equals("se") || text.equals("s'");
        boolean elided = cursor.is(at, Pos.DET) && isObject(text) && cursor.isFinite(verb);
        return (pronoun || elided) && cursor.isVerb(verb) && !isSubject(cursor, at, verb, text);
    }

    /** "veut tout changer", "a tout perdu": "tout" stands before the verb whose object it is. */
    static boolean isAllThatIsDone(Cursor cursor, int at) {
        return cursor.lower(at).equals("tout")
                && cursor.is(at + 1, Pos.VERB)
                && (cursor.mood(at + 1) == Mood.INFINITIVE
                        || (cursor.isParticiple(at + 1) && cursor.lemma(at - 1).equals("avoir")));
    }

    private static boolean isObject(String text) {
        return text.equals("l'") || text.equals("le") || text.equals("la") || text.equals("les");
    }

    private static boolean isSubject(Cursor cursor, int at, int verb, String text) {
        int person = cursor.at(verb).morphology().person();
        boolean own = (text.equals("nous") && person == 1) || (text.equals("vous") && person == 2);
        boolean gerund = text.equals("en") && cursor.mood(at + 1) == Mood.PRESENT_PARTICIPLE;
        return own || gerund;
    }

    private void takeClitic(Cursor cursor, VerbDraft draft, int at) {
        String text = cursor.lower(at);
        boolean self = text.equals("se") || text.equals("s'") || isSelf(cursor, at, text);
        draft.reflexive |= self;
        if (!self) {
            draft.clitics.add(text);
        }
    }

    /** "nous nous réunissons", "je me demande". */
    private static boolean isSelf(Cursor cursor, int at, String text) {
        String before = cursor.lower(at - 1);
        return (text.equals(before) && (text.equals("nous") || text.equals("vous")))
                || ((text.equals("me") || text.equals("m'")) && before.equals("je"));
    }
}
