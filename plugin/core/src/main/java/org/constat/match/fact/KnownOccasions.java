package org.constat.match.fact;

import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.match.phrase.Definites;
import org.constat.match.phrase.Setting;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Knows what only describes an occasion that is known already: who did not attend the hearing in Ghent did not attend the
 * hearing, and who sells no tea in Ghent may sell some elsewhere.
 */
final class KnownOccasions {
    private static final Set<String> DESCRIBING = Set.of("place", "with", "between", "about", "on");

    private final Lexemes lexemes;

    KnownOccasions(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns whether what is said more describes the object, which both sides know. */
    boolean hangs(Argument more, Fact asked, Fact found, Setting setting) {
        return DESCRIBING.contains(more.role())
                && asked.object() instanceof Phrase wanted
                && found.object() instanceof Phrase given
                && Definites.areKnown(wanted, given)
                && isOccasion(lexemes.of(Lexemes.head(given), setting.found()));
    }

    private static boolean isOccasion(Lexeme noun) {
        return ConceptGroups.says(noun, "conferring") || noun.isDeed();
    }
}
