package org.constat.match.phrase;

import org.constat.Phrase;
import org.constat.match.Step;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.GovernedRoles;
import org.constat.match.parts.Part;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Finds what a noun governs with one preposition here and another there: strikes on depots, strikes against depots. */
final class GovernedParts {
    private final Lexemes lexemes;
    private final PartComparison parts;
    private final GovernedRoles roles = new GovernedRoles();

    GovernedParts(Lexemes lexemes, PartComparison parts) {
        this.lexemes = lexemes;
        this.parts = parts;
    }

    boolean cover(Part asked, FoundParts own, Phrase noun, Scope scope, Setting setting) {
        if (asked.place() == Part.Place.MODIFIER || setting.asWritten()) {
            return false;
        }
        Lexeme governing = lexemes.of(Lexemes.head(noun), setting.asked());
        return own.take(found -> found.place() != Part.Place.MODIFIER
                && roles.agree(governing, asked.role(), found.role())
                && covers(asked, found, scope, setting));
    }

    private boolean covers(Part asked, Part found, Scope scope, Setting setting) {
        boolean covers = parts.covers(asked, new Part(asked.role(), found.phrase(), found.place()), scope, setting);
        if (covers) {
            setting.proof().add(Step.Kind.ATTACHMENT, found.text(), asked.text(), "");
        }
        return covers;
    }
}
