package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.WordSet;

/** Finds the sum in what is no more than a sum: an aid of 5 million euros is 5 million euros in aid; and back. */
final class Sums {
    private final Lexemes lexemes;
    private final WordSet words = WordSet.read("sum-words.txt");

    Sums(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the sum as a phrase, with what it is called beside it. */
    Stream<Parts.Opened> of(Parts.Opened phrase) {
        Lexeme head = phrase.head();
        return words.contains(head)
                ? phrase.parts().stream()
                        .filter(part -> isMoney(part, head.language()))
                        .map(part -> sum(phrase, part))
                : Stream.of();
    }

    /** Returns what a sum consists of, with the sum beside it: "5 million euros of aid" are aid. */
    Stream<Parts.Opened> content(Parts.Opened sum) {
        return sum.quantity() == null || !ConceptGroups.says(sum.head(), "money")
                ? Stream.of()
                : sum.parts().stream()
                        .filter(part -> part.place() == Part.Place.COMPLEMENT
                                && part.role().equals(Roles.WEAK)
                                && part.phrase().quantity() == null)
                        .flatMap(part -> content(sum, part.phrase()));
    }

    private Stream<Parts.Opened> content(Parts.Opened sum, Phrase content) {
        Word unit = sum.head().word();
        Phrase amount = Phrase.of(unit.text(), unit).withQuantity(sum.quantity());
        Lexeme head = lexemes.of(Lexemes.head(content), sum.head().language());
        return Parts.open(content, head).stream().map(opened -> {
            List<Part> parts = new ArrayList<>(opened.parts());
            parts.add(new Part(Roles.WEAK, amount, Part.Place.COMPLEMENT));
            return new Parts.Opened(opened.head(), parts, null);
        });
    }

    private boolean isMoney(Part part, String language) {
        return part.place() == Part.Place.COMPLEMENT
                && part.role().equals(Roles.WEAK)
                && part.phrase().quantity() != null
                && ConceptGroups.says(lexemes.of(Lexemes.head(part.phrase()), language), "money");
    }

    /** What hangs on the noun by which the sum is called goes with it: "emergency aid". */
    private Parts.Opened sum(Parts.Opened phrase, Part sum) {
        List<Part> rest = phrase.parts().stream()
                .filter(part -> part.place() == Part.Place.ARGUMENT)
                .toList();
        List<Part> parts = new ArrayList<>(rest);
        parts.add(new Part(Roles.WEAK, called(phrase, sum), Part.Place.COMPLEMENT));
        Lexeme unit = lexemes.of(Lexemes.head(sum.phrase()), phrase.head().language());
        return new Parts.Opened(unit, parts, sum.phrase().quantity());
    }

    private static Phrase called(Parts.Opened phrase, Part sum) {
        Word word = phrase.head().word();
        Word[] modifiers = phrase.parts().stream()
                .filter(part -> part.place() == Part.Place.MODIFIER)
                .map(part -> Lexemes.head(part.phrase()))
                .toArray(Word[]::new);
        List<Complement> complements = phrase.parts().stream()
                .filter(part -> part.place() == Part.Place.COMPLEMENT && !part.equals(sum))
                .map(part -> new Complement(part.role(), part.phrase()))
                .toList();
        return Phrase.of(word.text(), word, modifiers).withComplements(complements);
    }
}
