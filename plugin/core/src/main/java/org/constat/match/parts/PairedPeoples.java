package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Takes two peoples in one word for those that something is between: "the Greco-Bulgarian pipeline", "le gazoduc
 * gréco-bulgare", "the Greece-Bulgaria pipeline" is the pipeline between Greece and Bulgaria.
 */
final class PairedPeoples {
    private static final String BETWEEN = "between";
    private static final Pattern HYPHEN = Pattern.compile("[-‐–]");
    private static final Set<String> PEOPLED = Set.of("country", "region", "city", "institution");

    private final Lexemes lexemes;

    PairedPeoples(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the phrase with both of them beside it; empty where no word names two. */
    Optional<Parts.Opened> of(Parts.Opened plain) {
        return plain.parts().stream()
                .filter(part -> part.place() == Part.Place.MODIFIER)
                .flatMap(part -> parted(part, plain).stream())
                .findFirst();
    }

    private Optional<Parts.Opened> parted(Part part, Parts.Opened plain) {
        Word pair = Lexemes.head(part.phrase());
        String language = plain.head().language();
        List<Part> sides = sides(pair, language);
        if (sides.isEmpty() || isPlace(lexemes.of(pair, language))) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(plain.parts());
        parts.remove(part);
        parts.addAll(sides);
        return Optional.of(new Parts.Opened(plain.head(), parts, plain.quantity()));
    }

    private List<Part> sides(Word pair, String language) {
        boolean capital = Character.isUpperCase(pair.text().charAt(0));
        String[] words = HYPHEN.split(capital ? pair.text() : pair.lemma(), -1);
        if (words.length != 2 || words[0].isEmpty() || words[1].isEmpty()) {
            return List.of();
        }
        List<Part> sides = Stream.of(side(words[0], true, language), side(words[1], false, language))
                .flatMap(Optional::stream)
                .toList();
        return sides.size() == words.length ? sides : List.of();
    }

    /** "Greco-" is listed with its hyphen, since "Greco" may be somebody's name. */
    private Optional<Part> side(String word, boolean first, String language) {
        return Stream.of(
                        Word.of(word, word + "-", Word.Kind.ADJECTIVE),
                        Word.of(word, word, Word.Kind.ADJECTIVE),
                        Word.of(word, word, Word.Kind.NAME))
                .skip(first ? 0 : 1)
                .filter(side -> isPlace(lexemes.of(side, language)))
                .findFirst()
                .map(side -> new Part(BETWEEN, Phrase.of(word, side), Part.Place.COMPLEMENT));
    }

    private static boolean isPlace(Lexeme word) {
        return !word.isRespelled()
                && word.concepts().anyMatch(concept -> concept.type() != null && PEOPLED.contains(concept.type()));
    }
}
