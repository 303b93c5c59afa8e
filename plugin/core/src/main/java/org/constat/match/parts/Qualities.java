package org.constat.match.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexemes;
import org.constat.match.words.WordLists;

/** Finds the thing in a noun that only says how it is or shall be: "la gratuité des musées" is free museums. */
final class Qualities {
    private final Map<String, String> adjectives = new HashMap<>();

    Qualities() {
        WordLists.lines("quality-words.txt").forEach(line -> {
            String[] words = line.split(" ", -1);
            adjectives.put(words[0] + " " + Folding.foldCase(words[1]), words[2]);
        });
    }

    /** Returns the thing with its quality as an adjective; empty where the phrase names no such quality of one thing. */
    Optional<Phrase> of(Phrase phrase, String language) {
        String adjective = adjectives.get(
                language + " " + Folding.foldCase(Lexemes.head(phrase).lemma()));
        boolean plain = phrase.modifiers().isEmpty()
                && phrase.quantity() == null
                && phrase.complements().size() == 1
                && phrase.complements().get(0).role().equals(Roles.WEAK);
        return adjective != null && plain
                ? Optional.of(described(phrase.complements().get(0).phrase(), adjective))
                : Optional.empty();
    }

    private static Phrase described(Phrase thing, String adjective) {
        List<Word> modifiers = new ArrayList<>(thing.modifiers());
        modifiers.add(Word.of(adjective, adjective, Word.Kind.ADJECTIVE));
        return thing.withModifiers(modifiers);
    }
}
