package org.constat.match.phrase;

import java.util.Set;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.lexicon.Sense;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.Part;
import org.constat.match.parts.Parts;
import org.constat.match.parts.Roles;
import org.constat.match.query.Scope;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Looks through a deed at what comes of it: the idea of sending a mission, or of the dispatch of one, is that of a mission. */
final class DeedInside {
    private static final Set<String> ABOUT = Set.of(Roles.WEAK, "for", "about");

    private final Lexemes lexemes;
    private final PartComparison parts;

    DeedInside(Lexemes lexemes, PartComparison parts) {
        this.lexemes = lexemes;
        this.parts = parts;
    }

    boolean cover(Part asked, FoundParts own, Scope scope, Setting setting) {
        return scope == Scope.NARROWING
                && !setting.asWritten()
                && ABOUT.contains(asked.role())
                && own.free().stream()
                        .filter(part -> bringsAbout(part.phrase(), setting.found()))
                        .flatMap(part -> Parts.beside(part.phrase()).stream())
                        .anyMatch(part -> parts.covers(asked, part, scope, setting));
    }

    private boolean bringsAbout(Phrase deed, String language) {
        Word head = Lexemes.head(deed);
        if (head.kind() == Word.Kind.VERB) {
            return !ConceptGroups.says(lexemes.relation(head, language), "undoing");
        }
        Lexeme noun = lexemes.of(head, language);
        return Stream.of("making", "placing", "giving").anyMatch(group -> names(noun, ConceptGroups.of(group)));
    }

    private static boolean names(Lexeme noun, Set<String> deeds) {
        return noun.senses().stream()
                .anyMatch(sense -> sense.form() == Sense.Form.NOMINALISATION
                        && deeds.contains(sense.concept().id()));
    }
}
