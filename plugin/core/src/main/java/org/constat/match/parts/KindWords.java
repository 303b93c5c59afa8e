package org.constat.match.parts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.WordLists;

/**
 * Knows the nouns that only say what kind of thing a name is ("the island of Sein"), and those that say where in it.
 *
 * @since 0.1
 */
public final class KindWords {
    private static final Pattern DOER = Pattern.compile("(?:t|d|s|n|r|l|u|c|g|p|v)(?:eur|ier|iste|rice|euse|iere)$");

    private final Set<String> beside = new HashSet<>();
    private final Set<String> of = new HashSet<>();
    private final Set<String> bundles = new HashSet<>();
    private final Set<String> aims = new HashSet<>();
    private final Set<String> thoughts = new HashSet<>();
    private final Set<String> projects = new HashSet<>();
    private final Set<String> notDoers = new HashSet<>();
    private final Set<String> sites = new HashSet<>();

    public KindWords() {
        WordLists.lines("kind-words.txt").forEach(this::add);
    }

    private void add(String line) {
        List<String> words = Arrays.asList(line.split(" "));
        Set<String> known = switch (words.get(1)) {
            case "beside" -> beside;
            case "of" -> of;
            case "bundle" -> bundles;
            case "thing" -> notDoers;
            case "thought" -> thoughts;
            case "aim" -> aims;
            case "project" -> projects;
            default -> sites;
        };
        words.stream()
                .skip(2)
                .map(word -> words.get(0) + " " + Folding.foldCase(word.replace('_', ' ')))
                .forEach(known::add);
    }

    /** Returns the phrases without the noun that says what kind of thing the name beside or behind it is. */
    Stream<Parts.Opened> named(Parts.Opened phrase, Lexemes lexemes) {
        return phrase.parts().stream()
                .filter(part -> isNameOf(part, phrase.head()))
                .map(part -> new Parts.Opened(
                        lexemes.of(Lexemes.head(part.phrase()), phrase.head().language()),
                        Stream.concat(
                                        phrase.parts().stream().filter(other -> !other.equals(part)),
                                        Parts.beside(part.phrase()).stream())
                                .toList(),
                        phrase.quantity()));
    }

    /** Returns the phrases whose head is the noun that says what kind of thing bears the name ("the FO union", "le syndicat FO"). */
    Stream<Parts.Opened> bearers(Parts.Opened name, Lexemes lexemes) {
        Word word = name.head().word();
        Part beside = new Part(Roles.WEAK, Phrase.of(word.text(), word), Part.Place.MODIFIER);
        return name.parts().stream()
                .filter(part -> part.place() == Part.Place.MODIFIER
                        && Lexemes.head(part.phrase()).kind() == Word.Kind.NOUN)
                .map(part -> new Parts.Opened(
                        lexemes.of(Lexemes.head(part.phrase()), name.head().language()),
                        Stream.concat(Stream.of(beside), name.parts().stream().filter(other -> !other.equals(part)))
                                .toList(),
                        name.quantity()))
                .filter(opened -> isNameOf(beside, opened.head()));
    }

    private boolean isNameOf(Part part, Lexeme kind) {
        return Lexemes.head(part.phrase()).kind() == Word.Kind.NAME
                && part.role().equals(Roles.WEAK)
                && (part.place() == Part.Place.MODIFIER
                        ? beside.contains(key(kind)) || isDoer(kind)
                        : of.contains(key(kind)));
    }

    /** French calls a firm by what it does and its name: "le promoteur Bellanord". */
    private boolean isDoer(Lexeme kind) {
        return kind.language().equals("fr")
                && DOER.matcher(Folding.foldCase(kind.folded())).find()
                && !notDoers.contains(key(kind));
    }

    /** Returns whether it is no more than the things that it is made of. */
    public boolean isBundle(Lexeme word) {
        return bundles.contains(key(word));
    }

    /** Returns whether to speak of it is to speak of what it is the idea of. */
    public boolean isThought(Lexeme word) {
        return thoughts.contains(key(word));
    }

    /** Returns whether it is no more than that something shall be done. */
    public boolean isProject(Lexeme word) {
        return projects.contains(key(word));
    }

    /** Returns whether it is nobody who does what hangs on it: a goal, a right to do something. */
    public boolean isAim(Lexeme word) {
        return aims.contains(key(word)) || isThought(word);
    }

    /** Returns whether what happens there happens in the place that it belongs to. */
    public boolean isSite(Lexeme word) {
        return sites.contains(key(word));
    }

    private static String key(Lexeme word) {
        return word.language() + " " + Folding.foldCase(word.folded());
    }
}
