package org.constat.language.words.english;

import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;

/** Knows the number that "was" and "were" tell, which the dictionary leaves open. */
final class EnglishBe {

    private EnglishBe() {}

    static Morphology withNumber(Draft draft, Morphology form) {
        GrammaticalNumber number = draft.is("was")
                ? GrammaticalNumber.SINGULAR
                : draft.is("were") || draft.is("are") ? GrammaticalNumber.PLURAL : form.number();
        boolean verb = draft.is(Pos.VERB) || draft.is(Pos.AUX);
        return verb ? new Morphology(form.mood(), form.time(), form.person(), number, form.gender()) : form;
    }
}
