package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;

/** Finds the time in what is no more than so much time: a five-year prison sentence is five years in prison. */
final class Terms {
    private static final Word PRISON = Word.of("prison", "prison", Word.Kind.NOUN);

    private final Lexemes lexemes;

    Terms(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the time as a phrase, spent in prison where the sentence is one of prison. */
    Stream<Parts.Opened> of(Parts.Opened phrase) {
        return ConceptGroups.says(phrase.head(), "penalties")
                ? phrase.parts().stream().filter(Terms::isTime).map(time -> term(phrase, time))
                : Stream.of();
    }

    private static boolean isTime(Part part) {
        return part.place() == Part.Place.COMPLEMENT
                && part.role().equals(Roles.WEAK)
                && part.phrase().quantity() != null;
    }

    private Parts.Opened term(Parts.Opened phrase, Part time) {
        List<Part> parts = new ArrayList<>(phrase.parts());
        parts.remove(time);
        parts.addAll(Parts.beside(time.phrase()));
        if (phrase.head().says("prison-sentence")) {
            parts.add(new Part(Roles.WEAK, Phrase.of(PRISON.text(), PRISON), Part.Place.COMPLEMENT));
        }
        return new Parts.Opened(
                lexemes.of(Lexemes.head(time.phrase()), phrase.head().language()),
                parts,
                time.phrase().quantity());
    }
}
