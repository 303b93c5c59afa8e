package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Takes the name and the noun that says what bears it for each other: "the village of Sein", "le fabricant de tentes Ardan". */
final class NamedThings {
    private static final Set<String> BODIES = Set.of("banque", "groupe", "compagnie", "société", "caisse");

    private final Lexemes lexemes;
    private final KindWords kinds;

    NamedThings(Lexemes lexemes, KindWords kinds) {
        this.lexemes = lexemes;
        this.kinds = kinds;
    }

    /** Returns the phrases without the noun that says what kind of thing the name beside or behind it is. */
    Stream<Parts.Opened> named(Parts.Opened phrase, Phrase written) {
        Stream<Parts.Opened> beside = phrase.parts().stream()
                .filter(part -> isNameOf(part, phrase.head()))
                .map(part -> opened(part.phrase(), without(part, phrase.parts()), Parts.beside(part.phrase()), phrase));
        return Stream.concat(beside, behindWhatIsMade(phrase, written));
    }

    /** Returns the name in what French calls a company by with an article: "la banque du Léman" is "le Léman". */
    Stream<Parts.Opened> withArticle(Parts.Opened phrase, Phrase written) {
        boolean body = phrase.head().language().equals("fr")
                && BODIES.contains(phrase.head().word().lemma().toLowerCase(Locale.ROOT));
        return !body
                ? Stream.of()
                : phrase.parts().stream()
                        .filter(part -> part.role().equals(Roles.WEAK)
                                && part.place() == Part.Place.COMPLEMENT
                                && Character.isUpperCase(
                                        Lexemes.head(part.phrase()).text().charAt(0))
                                && isBehindArticle(part.phrase().text(), written.text()))
                        .map(part -> opened(
                                part.phrase(), without(part, phrase.parts()), Parts.beside(part.phrase()), phrase));
    }

    private static boolean isBehindArticle(String name, String written) {
        return Stream.of(" du ", " de la ", " des ", " de l'", " de l’")
                .anyMatch(article -> written.endsWith(article + name));
    }

    /** In "le fabricant de tentes Ardan" the name is that of the maker, whatever it stands beside. */
    private Stream<Parts.Opened> behindWhatIsMade(Parts.Opened phrase, Phrase written) {
        if (!phrase.head().language().equals("fr") || !kinds.standsBesideName(phrase.head())) {
            return Stream.of();
        }
        return written.complements().stream()
                .filter(complement -> isBare(complement, written))
                .flatMap(complement ->
                        lastName(complement.phrase()).stream().map(name -> opened(name, List.of(), List.of(), phrase)));
    }

    private static boolean isBare(Complement complement, Phrase written) {
        String text = complement.phrase().text();
        return complement.role().equals(Roles.WEAK)
                && (written.text().endsWith(" de " + text)
                        || written.text().endsWith(" d'" + text)
                        || written.text().endsWith(" d’" + text));
    }

    private static List<Phrase> lastName(Phrase made) {
        return made.modifiers().stream()
                .filter(word -> word.kind() == Word.Kind.NAME && made.text().endsWith(" " + word.text()))
                .map(word -> Phrase.of(word.text(), word))
                .toList();
    }

    /** Returns the phrases whose head is the noun that says what kind of thing bears the name ("the FO union", "le syndicat FO"). */
    Stream<Parts.Opened> bearers(Parts.Opened name) {
        Word word = name.head().word();
        Part beside = new Part(Roles.WEAK, Phrase.of(word.text(), word), Part.Place.MODIFIER);
        return name.parts().stream()
                .filter(part -> part.place() == Part.Place.MODIFIER
                        && Lexemes.head(part.phrase()).kind() == Word.Kind.NOUN)
                .map(part -> opened(part.phrase(), List.of(beside), without(part, name.parts()), name))
                .filter(opened -> isNameOf(beside, opened.head()));
    }

    private boolean isNameOf(Part part, Lexeme kind) {
        return Lexemes.head(part.phrase()).kind() == Word.Kind.NAME
                && part.role().equals(Roles.WEAK)
                && (part.place() == Part.Place.MODIFIER
                        ? kinds.standsBesideName(kind)
                        : kinds.standsBeforeOfName(kind));
    }

    private Parts.Opened opened(Phrase head, List<Part> parts, List<Part> more, Parts.Opened from) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more);
        return new Parts.Opened(lexemes.of(Lexemes.head(head), from.head().language()), all, from.quantity());
    }

    private static List<Part> without(Part part, List<Part> parts) {
        return parts.stream().filter(other -> !other.equals(part)).toList();
    }
}
