package org.constat.match.phrase;

import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;
import org.constat.match.query.Scope;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Lets people and firms of a place be those of what it lies in: "Sicilian farmers" are Italian ones, the students at the
 * school of Lund those of Lund. A Sicilian law is no Italian one, and who heads the school does not head the town.
 */
final class Inhabitants {
    private final Lexemes lexemes;
    private final PhraseComparison phrases;
    private final Sites sites;

    Inhabitants(Lexemes lexemes, PhraseComparison phrases, Sites sites) {
        this.lexemes = lexemes;
        this.phrases = phrases;
        this.sites = sites;
    }

    boolean cover(Part asked, FoundParts own, Phrase noun, Scope scope, Setting setting) {
        return scope == Scope.NARROWING
                && !setting.asWritten()
                && asked.role().equals(Roles.WEAK)
                && dwell(lexemes.of(Lexemes.head(noun), setting.asked()))
                && own.take(found -> isOfWhatItLiesIn(asked, found, scope, setting)
                        || (isSeveral(noun) && sites.liesIn(asked.phrase(), found.phrase(), scope, setting)));
    }

    private boolean isOfWhatItLiesIn(Part asked, Part found, Scope scope, Setting setting) {
        return found.role().equals(Roles.WEAK)
                && isPlace(lexemes.of(Lexemes.head(asked.phrase()), setting.asked()))
                && phrases.satisfies(asked.phrase(), found.phrase(), scope, Use.HOME, setting);
    }

    /** Returns whether several are meant, by the form of the noun. */
    private static boolean isSeveral(Phrase noun) {
        Word head = Lexemes.head(noun);
        return head.kind() == Word.Kind.NOUN
                && !head.text().equalsIgnoreCase(head.lemma())
                && (head.text().endsWith("s")
                        || head.text().endsWith("x")
                        || head.text().endsWith("n"));
    }

    private static boolean isPlace(Lexeme word) {
        return word.concepts().anyMatch(concept -> concept.type() != null);
    }

    private static boolean dwell(Lexeme word) {
        return ConceptGroups.says(word, "dwelling")
                || word.concepts()
                        .flatMap(concept -> concept.broader().stream())
                        .anyMatch(ConceptGroups.of("dwelling")::contains);
    }
}
