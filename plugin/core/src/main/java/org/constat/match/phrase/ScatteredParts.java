package org.constat.match.phrase;

import java.util.List;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Parts;
import org.constat.match.parts.Roles;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexemes;

/** Finds what hangs together in the pattern and apart in the fact, or the other way round. */
final class ScatteredParts {
    private final PartComparison parts;

    ScatteredParts(PartComparison parts) {
        this.parts = parts;
    }

    /** What is asked of a complement may hang on another part: "the level of current talks", "the current level of talks". */
    boolean cover(Part asked, FoundParts own, FoundParts others, Scope scope, Setting setting) {
        if (Parts.beside(asked.phrase()).isEmpty()
                || scope != Scope.NARROWING
                || setting.exact()
                || asked.place() == Part.Place.MODIFIER) {
            return false;
        }
        for (Part given : List.copyOf(own.free())) {
            FoundParts left = own.copy();
            left.take(given::equals);
            FoundParts leftAround = others.copy();
            if (coversApart(asked, given, left, leftAround, scope, setting)) {
                own.settle(left);
                others.settle(leftAround);
                return true;
            }
        }
        return false;
    }

    private boolean coversApart(
            Part asked, Part given, FoundParts own, FoundParts others, Scope scope, Setting setting) {
        int mark = setting.proof().mark();
        Part bare = new Part(asked.role(), Parts.bare(asked.phrase()), asked.place());
        return (parts.covers(bare, given, scope, setting)
                        && innerIsCovered(Parts.beside(asked.phrase()), given, own, others, asked, scope, setting))
                || setting.proof().fail(mark);
    }

    private boolean innerIsCovered(
            List<Part> inner, Part taken, FoundParts own, FoundParts others, Part asked, Scope scope, Setting setting) {
        FoundParts within = new FoundParts(Parts.beside(taken.phrase()));
        return inner.stream()
                .allMatch(part -> parts.isCovered(part, within, new FoundParts(List.of()), scope, setting)
                        || (isOfExpression(part, taken) && own.take(given -> parts.covers(part, given, scope, setting)))
                        || (isNamed(part)
                                && Roles.isPlace(taken.role())
                                && own.take(given ->
                                        Roles.isPlace(given.role()) && coversElsewhere(part, given, scope, setting)))
                        || (isPostposedIn(part, asked.phrase(), setting.asked())
                                && own.take(given -> coversElsewhere(part, given, scope, setting)))
                        || (part.place() == Part.Place.COMPLEMENT
                                && (isCoveredByComplement(part, own, scope, setting)
                                        || parts.isCovered(part, new FoundParts(List.of()), others, scope, setting))));
    }

    /** The adjective behind "hausse d'impôts", which is one expression, may be of either word. */
    private static boolean isOfExpression(Part inner, Part taken) {
        return inner.place() == Part.Place.MODIFIER
                && taken.place() == Part.Place.MODIFIER
                && Lexemes.head(taken.phrase()).kind() == Word.Kind.NOUN;
    }

    /** "The second Lund meeting" is the one where the meeting is, and where Lund is. */
    private static boolean isNamed(Part inner) {
        return inner.role().equals(Roles.WEAK) && Lexemes.head(inner.phrase()).kind() == Word.Kind.NAME;
    }

    /** "A contract for the sale of arms", "un contrat de vente d'armes". */
    private boolean isCoveredByComplement(Part asked, FoundParts own, Scope scope, Setting setting) {
        return own.take(given -> given.place() == Part.Place.COMPLEMENT
                && (given.role().equals(asked.role())
                        || isSameBesideNouns(asked, given)
                        || PartComparison.isDateOf(asked, given))
                && coversElsewhere(asked, given, scope, setting));
    }

    /** "The number of visitors to the museum", "le nombre de visiteurs du musée"; names need their own preposition. */
    private static boolean isSameBesideNouns(Part asked, Part given) {
        return Lexemes.head(asked.phrase()).kind() != Word.Kind.NAME
                && !given.role().equals(Roles.WEAK)
                && Roles.agreeAttached(asked.role(), given.role(), false);
    }

    /** A French adjective behind a complement may belong to the noun before it. */
    boolean isPostposed(Part asked, FoundParts own, Setting setting) {
        return asked.place() == Part.Place.MODIFIER
                && !setting.exact()
                && own.free().stream()
                        .filter(part -> part.place() == Part.Place.COMPLEMENT
                                && part.role().equals(Roles.WEAK))
                        .anyMatch(part -> hangsBehind(asked, part.phrase(), setting));
    }

    private boolean hangsBehind(Part asked, Phrase complement, Setting setting) {
        return Parts.beside(complement).stream()
                .filter(part -> isPostposedIn(part, complement, setting.found()))
                .anyMatch(part -> coversElsewhere(asked, part, Scope.FIXED, setting));
    }

    private boolean coversElsewhere(Part asked, Part found, Scope scope, Setting setting) {
        boolean covers = parts.covers(asked, found, scope, setting);
        if (covers) {
            setting.proof().add(Step.Kind.ATTACHMENT, found.text(), asked.text(), "");
        }
        return covers;
    }

    private static boolean isPostposedIn(Part part, Phrase phrase, String language) {
        return language.equals("fr")
                && part.place() == Part.Place.MODIFIER
                && Lexemes.head(part.phrase()).kind() == Word.Kind.ADJECTIVE
                && isBehindHead(part.phrase().text(), phrase);
    }

    /** Whatever follows: "défense mutuelle du bloc". */
    private static boolean isBehindHead(String adjective, Phrase phrase) {
        return (phrase.text() + " ").contains(Lexemes.head(phrase).text() + " " + adjective + " ");
    }
}
