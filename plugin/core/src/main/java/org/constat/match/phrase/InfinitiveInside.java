package org.constat.match.phrase;

import java.util.List;
import org.constat.Word;
import org.constat.match.Step;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Parts;
import org.constat.match.parts.Roles;
import org.constat.match.query.Scope;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Takes what is to be done for the deed that a noun names: the need to repair the dike is that of its repair. */
final class InfinitiveInside {
    private static final String TO_DO = "to";
    private static final String DONE_TO = "object";

    private final Lexemes lexemes;
    private final PhraseComparison phrases;
    private final PartComparison parts;

    InfinitiveInside(Lexemes lexemes, PhraseComparison phrases, PartComparison parts) {
        this.lexemes = lexemes;
        this.phrases = phrases;
        this.parts = parts;
    }

    boolean cover(Part asked, FoundParts own, Scope scope, Setting setting) {
        return scope == Scope.NARROWING
                && !setting.asWritten()
                && asked.place() == Part.Place.COMPLEMENT
                && (isToDo(asked)
                        ? own.take(found -> isDeed(found, setting) && covers(asked, found, setting))
                        : isNoun(asked) && own.take(found -> isToDo(found) && covers(asked, found, setting)));
    }

    private boolean covers(Part asked, Part found, Setting setting) {
        int mark = setting.proof().mark();
        Lexeme wanted = lexeme(asked, setting.asked());
        Lexeme given = lexeme(found, setting.found());
        FoundParts inside = new FoundParts(beside(found));
        boolean covers = phrases.linked(wanted, given, Use.THING, Scope.NARROWING, setting)
                && beside(asked).stream()
                        .allMatch(part -> inside.take(inner -> parts.covers(part, inner, Scope.NARROWING, setting)));
        if (covers) {
            setting.proof().add(Step.Kind.DERIVATION, found.text(), asked.text(), "");
        }
        return covers || setting.proof().fail(mark);
    }

    private Lexeme lexeme(Part part, String language) {
        Word head = Lexemes.head(part.phrase());
        return isToDo(part) ? lexemes.relation(head, language) : lexemes.of(head, language);
    }

    /** What something is done to is what the deed is "of". */
    private static List<Part> beside(Part part) {
        return Parts.beside(part.phrase()).stream()
                .map(inner -> inner.role().equals(DONE_TO)
                        ? new Part(Roles.WEAK, inner.phrase(), Part.Place.COMPLEMENT)
                        : inner)
                .toList();
    }

    private boolean isDeed(Part part, Setting setting) {
        return isNoun(part)
                && lexemes.of(Lexemes.head(part.phrase()), setting.found()).isDeed();
    }

    private static boolean isNoun(Part part) {
        return part.role().equals(Roles.WEAK) && Lexemes.head(part.phrase()).kind() == Word.Kind.NOUN;
    }

    private static boolean isToDo(Part part) {
        return part.role().equals(TO_DO) && Lexemes.head(part.phrase()).kind() == Word.Kind.VERB;
    }
}
