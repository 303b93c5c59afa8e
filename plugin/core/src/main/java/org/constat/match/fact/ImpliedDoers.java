package org.constat.match.fact;

import org.constat.Phrase;
import org.constat.match.Step;
import org.constat.match.parts.Parts;
import org.constat.match.phrase.Setting;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexemes;
import org.constat.match.words.TypicalDoers;

/** Finds in a deed without a doer who alone does such things. */
final class ImpliedDoers {
    private static final String RULE = "doer";

    private final Lexemes lexemes;

    ImpliedDoers(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns whether the subject that is asked, and of which nothing more is asked, is who does such things. */
    boolean include(Phrase asked, Query query, Setting setting) {
        if (!setting.inference()
                || setting.exact()
                || query.subjectScope() != Scope.NARROWING
                || asked.quantity() != null
                || !Parts.beside(asked).isEmpty()) {
            return false;
        }
        boolean does = TypicalDoers.include(lexemes.of(Lexemes.head(asked), setting.asked()), query.relation());
        if (does) {
            setting.proof().add(Step.Kind.INFERENCE, "", asked.text(), RULE);
        }
        return does;
    }
}
