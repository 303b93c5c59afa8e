package org.constat.match.phrase;

import org.constat.Phrase;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;
import org.constat.match.query.Scope;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Lets people and firms of a place be those of what it lies in: "Sicilian farmers" are Italian ones. A Sicilian law is no
 * Italian one.
 */
final class Inhabitants {
    private final Lexemes lexemes;
    private final PhraseComparison phrases;

    Inhabitants(Lexemes lexemes, PhraseComparison phrases) {
        this.lexemes = lexemes;
        this.phrases = phrases;
    }

    boolean cover(Part asked, FoundParts own, Phrase noun, Scope scope, Setting setting) {
        return scope == Scope.NARROWING
                && !setting.asWritten()
                && asked.role().equals(Roles.WEAK)
                && isPlace(lexemes.of(Lexemes.head(asked.phrase()), setting.asked()))
                && dwell(lexemes.of(Lexemes.head(noun), setting.asked()))
                && own.take(found -> found.role().equals(Roles.WEAK)
                        && phrases.satisfies(asked.phrase(), found.phrase(), scope, Use.HOME, setting));
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
