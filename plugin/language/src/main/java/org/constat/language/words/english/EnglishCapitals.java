package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Makes names of English words with a capital inside a sentence, which a tagger took for others. */
final class EnglishCapitals {
    private EnglishCapitals() {}

    /** "thanks Howard Bream": a capital behind a small letter, and no word that the dictionary knows for what it was taken. */
    static void capitalInsideIsNoOtherWord(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean inside = before != null && Character.isLowerCase(before.form.charAt(0));
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.ADV);
        if (open && inside && draft.isCapitalised() && draft.can(Pos.PROPN) && !draft.can(draft.pos)) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "praises Stone": a capital behind a small letter is no verb. */
    static void capitalInsideIsNoVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean inside = before != null && Character.isLowerCase(before.form.charAt(0));
        boolean verb = draft.is(Pos.VERB) || (draft.is(Pos.AUX) && EnglishReadings.auxiliary(draft) == null);
        if (verb && draft.isCapitalised() && (inside || endsName(drafts, at))) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "the Nordic Sailor Fund paid": the last of the capitals behind an article, with a word in lower case to follow. */
    private static boolean endsName(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        int first = at;
        while (first > 0 && drafts.get(first - 1).isCapitalised()) {
            first--;
        }
        return first > 1
                && first < at
                && drafts.get(first - 1).is(Pos.DET)
                && drafts.get(at).can(Pos.NOUN)
                && next != null
                && !next.isCapitalised();
    }
}
