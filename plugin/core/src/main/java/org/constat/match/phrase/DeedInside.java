package org.constat.match.phrase;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.lexicon.Sense;
import org.constat.match.parts.FoundParts;
import org.constat.match.parts.KindWords;
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

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

    private final Lexemes lexemes;
    private final PartComparison parts;
    private final KindWords kinds = new KindWords();

    DeedInside(Lexemes lexemes, PartComparison parts) {
        this.lexemes = lexemes;
        this.parts = parts;
    }

    boolean cover(Part asked, FoundParts own, Phrase whole, Scope scope, Setting setting) {
        boolean named = isNamed(asked) && kinds.isProvision(lexemes.of(Lexemes.head(whole), setting.asked()));
        return scope == Scope.NARROWING
                && !setting.asWritten()
                && (named
                        ? own.free().stream()
                                .filter(part -> isEvent(part, setting.found()))
                                .flatMap(DeedInside::named)
                                .anyMatch(part -> parts.covers(asked, as(asked, part), scope, setting))
                        : ABOUT.contains(asked.role())
                                && own.free().stream()
                                        .filter(part -> bringsAbout(part.phrase(), setting.found()))
                                        .flatMap(part -> Parts.beside(part.phrase()).stream())
                                        .anyMatch(part -> parts.covers(asked, part, scope, setting)));
    }

    /** "les pourparlers de Rome de 2019": of Rome, and of 2019. */
    private static Stream<Part> named(Part event) {
        List<Part> beside = Parts.beside(event.phrase());
        return Stream.concat(beside.stream(), beside.stream().flatMap(part -> Parts.beside(part.phrase()).stream()));
    }

    private static Part as(Part asked, Part found) {
        return new Part(asked.role(), found.phrase(), asked.place());
    }

    /** A place or a year. */
    private static boolean isNamed(Part asked) {
        Word head = Lexemes.head(asked.phrase());
        return (head.kind() == Word.Kind.NAME || YEAR.matcher(head.lemma()).matches())
                && (asked.place() == Part.Place.MODIFIER || !asked.role().equals("by"));
    }

    /** The text of the Rome talks is the Rome text. */
    private boolean isEvent(Part part, String language) {
        Lexeme noun = lexemes.of(Lexemes.head(part.phrase()), language);
        return part.role().equals(Roles.WEAK)
                && (noun.isDeed() || (!noun.parts().isEmpty() && noun.headPart().isDeed()));
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
