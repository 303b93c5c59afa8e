package org.constat.match.parts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.lexicon.Sense;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Finds the common noun in a name that says what it names: the "River Tarne" is a river, the "Ponant Bank" a bank. */
final class NamedKinds {
    private final Lexemes lexemes;

    NamedKinds(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the name as a common noun with a name beside it; none where it has no such noun. */
    List<Parts.Opened> of(Parts.Opened name) {
        String text = name.head().word().text();
        int first = text.indexOf(' ');
        int last = text.lastIndexOf(' ');
        if (first < 0 || !name.head().senses().isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        opened(text.substring(0, first), text.substring(first + 1), name),
                        opened(text.substring(last + 1), text.substring(0, last), name))
                .flatMap(List::stream)
                .toList();
    }

    private List<Parts.Opened> opened(String kind, String rest, Parts.Opened name) {
        String lemma = kind.toLowerCase(Locale.ROOT);
        Lexeme noun =
                lexemes.of(Word.of(kind, lemma, Word.Kind.NOUN), name.head().language());
        boolean known = !noun.isRespelled()
                && noun.senses().stream()
                        .anyMatch(sense -> sense.form() == Sense.Form.BASE
                                && sense.concept().type() == null);
        if (!known || !Character.isUpperCase(rest.charAt(0))) {
            return List.of();
        }
        Part beside = new Part(Roles.WEAK, Phrase.of(rest, Word.of(rest, rest, Word.Kind.NAME)), Part.Place.MODIFIER);
        return List.of(new Parts.Opened(
                noun, Stream.concat(Stream.of(beside), name.parts().stream()).toList(), name.quantity()));
    }
}
