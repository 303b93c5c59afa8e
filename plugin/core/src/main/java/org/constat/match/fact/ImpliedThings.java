package org.constat.match.fact;

import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.match.Step;
import org.constat.match.parts.Parts;
import org.constat.match.phrase.Setting;
import org.constat.match.query.Query;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexemes;
import org.constat.match.words.TypicalThings;

/** Finds in a deed that names no thing the one at which such deeds are always directed: "appealed" is against the judgment. */
final class ImpliedThings {
    private static final String RULE = "thing";
    private static final Set<String> ROLES = Set.of("against", "from", "of");

    private final Lexemes lexemes;

    ImpliedThings(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns whether an argument that is asked, and of which nothing more is asked, says what goes without saying. */
    boolean include(Argument asked, Query query, Fact found, Setting setting) {
        if (!setting.inference()
                || setting.exact()
                || query.objectScope() != Scope.NARROWING
                || !ROLES.contains(asked.role())
                || found.object() != null
                || !(asked.filler() instanceof Phrase thing)
                || thing.quantity() != null
                || !Parts.beside(thing).isEmpty()
                || found.arguments().stream().anyMatch(argument -> ROLES.contains(argument.role()))) {
            return false;
        }
        boolean said = TypicalThings.include(lexemes.of(Lexemes.head(thing), setting.asked()), query.relation());
        if (said) {
            setting.proof().add(Step.Kind.INFERENCE, "", thing.text(), RULE);
        }
        return said;
    }
}
