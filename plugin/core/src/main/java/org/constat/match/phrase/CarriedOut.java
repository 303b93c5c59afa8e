package org.constat.match.phrase;

import java.util.Set;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexemes;
import org.constat.match.words.SupportVerbs;

/** Lets what somebody carries out be his: "talks held by Lund with Oslo" are Lund's talks, and talks between both. */
final class CarriedOut {
    private static final String BETWEEN = "between";
    private static final Set<String> SIDES = Set.of("by", "with");

    private final Lexemes lexemes;
    private final PhraseComparison phrases;

    CarriedOut(Lexemes lexemes, PhraseComparison phrases) {
        this.lexemes = lexemes;
        this.phrases = phrases;
    }

    boolean cover(Part asked, FoundParts own, Setting setting) {
        boolean between = asked.role().equals(BETWEEN);
        return (between || asked.role().equals(Roles.WEAK))
                && !setting.asWritten()
                && own.free().stream().anyMatch(part -> isCarryingOut(part, setting.found()))
                && own.take(part ->
                        (between ? SIDES.contains(part.role()) : part.role().equals("by"))
                                && isDoer(asked, part, setting))
                && (between || own.take(part -> isCarryingOut(part, setting.found())));
    }

    private boolean isCarryingOut(Part part, String language) {
        Word word = Lexemes.head(part.phrase());
        return part.place() == Part.Place.MODIFIER
                && word.kind() == Word.Kind.ADJECTIVE
                && SupportVerbs.groups(lexemes.of(word, language)).findAny().isPresent();
    }

    private boolean isDoer(Part asked, Part found, Setting setting) {
        boolean doer = phrases.satisfies(asked.phrase(), found.phrase(), Scope.NARROWING, Use.AGENT, setting);
        if (doer) {
            setting.proof().add(Step.Kind.ATTACHMENT, found.text(), asked.text(), "");
        }
        return doer;
    }
}
