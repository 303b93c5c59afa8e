package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Finds the expression in a noun and its complement, whatever stands between them or behind: "ministres turcs des Affaires étrangères". */
final class Expressed {
    private static final Pattern PREPOSITION =
            Pattern.compile("(?:^|[ ])((?:de la|de l['’]|des|du|de|d['’]|of the|of) ?)$", Pattern.CASE_INSENSITIVE);

    private final Lexemes lexemes;

    Expressed(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the phrases whose head is the expression, with whatever else hangs on its words. */
    Stream<Parts.Opened> of(Phrase phrase, Parts.Opened plain) {
        return plain.parts().stream()
                .filter(part -> part.place() == Part.Place.COMPLEMENT
                        && part.role().equals(Roles.WEAK)
                        && part.phrase().quantity() == null)
                .flatMap(part -> of(phrase, plain, part));
    }

    private Stream<Parts.Opened> of(Phrase phrase, Parts.Opened plain, Part part) {
        Word noun = Lexemes.head(part.phrase());
        String text = phrase.text();
        int begin = text.indexOf(noun.text());
        if (begin <= 0) {
            return Stream.of();
        }
        Matcher preposition = PREPOSITION.matcher(text.substring(0, begin));
        if (!preposition.find()) {
            return Stream.of();
        }
        String start = plain.head().word().lemma() + " " + preposition.group(1);
        int end = begin + noun.text().length();
        List<Word> behind = behind(part.phrase(), text, end);
        List<Parts.Opened> found = new ArrayList<>();
        for (int taken = behind.size(); taken >= 0; taken--) {
            int until = taken == 0
                    ? end
                    : text.indexOf(behind.get(taken - 1).text(), end)
                            + behind.get(taken - 1).text().length();
            Lexeme whole =
                    whole(start + text.substring(begin, until), plain.head().language());
            if (!whole.senses().isEmpty() && !whole.isRespelled()) {
                found.add(new Parts.Opened(whole, rest(plain, part, behind.subList(0, taken)), plain.quantity()));
            }
        }
        return found.stream();
    }

    private static List<Word> behind(Phrase complement, String text, int end) {
        return complement.modifiers().stream()
                .filter(word -> text.indexOf(word.text(), end) >= 0)
                .toList();
    }

    private Lexeme whole(String words, String language) {
        return lexemes.of(Word.of(words, words, Word.Kind.NOUN), language);
    }

    private static List<Part> rest(Parts.Opened plain, Part complement, List<Word> taken) {
        List<Part> rest = new ArrayList<>(plain.parts());
        rest.remove(complement);
        Parts.beside(complement.phrase()).stream()
                .filter(part -> part.place() != Part.Place.MODIFIER || !taken.contains(Lexemes.head(part.phrase())))
                .forEach(rest::add);
        return rest;
    }
}
