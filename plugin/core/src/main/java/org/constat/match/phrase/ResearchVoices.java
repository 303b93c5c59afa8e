package org.constat.match.phrase;

import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Lets a study say and look into what its researchers do, and them what it does, where nobody asks which study it is.
 *
 * @since 0.1
 */
public final class ResearchVoices {
    private static final String STUDIES = "studies";
    private static final String RESEARCHERS = "researchers";

    private final Lexemes lexemes;

    public ResearchVoices(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns whether one is a study and the other are researchers. */
    public boolean areOne(Phrase asked, Phrase found, Setting setting) {
        if (setting.exact() || !isBare(asked)) {
            return false;
        }
        Lexeme wanted = lexemes.of(Lexemes.head(asked), setting.asked());
        Lexeme given = lexemes.of(Lexemes.head(found), setting.found());
        boolean one = areOne(wanted, given, STUDIES, RESEARCHERS) || areOne(wanted, given, RESEARCHERS, STUDIES);
        if (one) {
            setting.proof().add(Step.Kind.ROLE, found.text(), asked.text(), "");
        }
        return one;
    }

    private static boolean areOne(Lexeme asked, Lexeme found, String wanted, String given) {
        return ConceptGroups.says(asked, wanted) && ConceptGroups.says(found, given);
    }

    private static boolean isBare(Phrase phrase) {
        return Lexemes.head(phrase).kind() == Word.Kind.NOUN
                && phrase.modifiers().isEmpty()
                && phrase.complements().isEmpty()
                && phrase.quantity() == null;
    }
}
