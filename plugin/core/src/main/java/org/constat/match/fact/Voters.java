package org.constat.match.fact;

import java.util.Locale;
import java.util.regex.Pattern;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.lexicon.Concept;
import org.constat.match.Step;
import org.constat.match.parts.Part;
import org.constat.match.parts.Parts;
import org.constat.match.phrase.PhraseComparison;
import org.constat.match.phrase.Setting;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.VotingBodies;

/** Lets a body decide what those who sit in it decide: the senators, but not some of them, are the Senate where it votes. */
final class Voters {
    private static final Pattern SOME =
            Pattern.compile("(?:des|de|certains|certaines|plusieurs|quelques|some|several|many|most|few) .*");

    private final Lexemes lexemes;
    private final PhraseComparison phrases;

    Voters(Lexemes lexemes, PhraseComparison phrases) {
        this.lexemes = lexemes;
        this.phrases = phrases;
    }

    boolean areOne(Lexeme deed, Filler asked, Filler found, Setting setting) {
        if (setting.exact() || !(asked instanceof Phrase wanted) || !(found instanceof Phrase given)) {
            return false;
        }
        Lexeme askedHead = lexemes.of(Lexemes.head(wanted), setting.asked());
        Lexeme foundHead = lexemes.of(Lexemes.head(given), setting.found());
        boolean one = VotingBodies.areOne(deed, askedHead, foundHead)
                && isAll(wanted, askedHead, setting.asked())
                && isAll(given, foundHead, setting.found())
                && phrases.cover(
                        Parts.beside(wanted), Parts.beside(given), wanted, askedHead, Scope.NARROWING, setting);
        if (one) {
            setting.proof().add(Step.Kind.INFERENCE, given.text(), wanted.text(), "voters");
        }
        return one;
    }

    /** "The senators", "Danish senators"; but not "twelve senators", "socialist senators". */
    private boolean isAll(Phrase phrase, Lexeme head, String language) {
        return !VotingBodies.areMembers(head)
                || (phrase.quantity() == null
                        && !SOME.matcher(phrase.text().toLowerCase(Locale.ROOT)).matches()
                        && Parts.beside(phrase).stream().allMatch(part -> isPlace(part, language)));
    }

    private boolean isPlace(Part part, String language) {
        return lexemes.of(Lexemes.head(part.phrase()), language).concepts().anyMatch(Concept::isPlace);
    }
}
