package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.match.words.Lexeme;
import org.jspecify.annotations.Nullable;

/**
 * Takes a phrase apart into its head and what hangs on it.
 *
 * @since 0.1
 */
public final class Parts {
    private static final Word MORE = Word.of("more", "more", Word.Kind.ADJECTIVE);
    private static final Set<String> JOINING = Set.of("de", "d", "du", "des", "a", "le", "la", "of", "the");

    private Parts() {}

    /**
     * A phrase taken apart in one way.
     *
     * @param head its head
     * @param parts what hangs on it
     * @param quantity its number; null where it is one of the words of the head ("Premier ministre")
     */
    public record Opened(
            Lexeme head, List<Part> parts, @Nullable Quantity quantity) {}

    /** Returns the ways to take a phrase apart: as it is, and with its fixed expression opened. */
    static List<Opened> open(Phrase phrase, Lexeme head) {
        List<Part> parts = beside(phrase);
        List<Opened> ways = new ArrayList<>();
        ways.add(new Opened(head, parts, phrase.quantity()));
        if (!head.parts().isEmpty() && isExpression(head)) {
            ways.add(new Opened(head.headPart(), withoutHeadPart(head, parts), phrase.quantity()));
        }
        if (phrase.modifiers().stream().anyMatch(Parts::isNounExpression)) {
            ways.add(new Opened(head, beside(phrase, true), phrase.quantity()));
        }
        return List.copyOf(ways);
    }

    /** "Used car" in "used car batteries", where the batteries may be what is used. */
    private static boolean isNounExpression(Word modifier) {
        return modifier.kind() == Word.Kind.NOUN && modifier.parts().size() > 1;
    }

    /** Not so a verb, nor a score: 3-1 is not a three of one. */
    private static boolean isExpression(Lexeme head) {
        Word.Kind kind = head.word().kind();
        return kind != Word.Kind.VERB && kind != Word.Kind.OTHER;
    }

    /** Returns what hangs on the head of a phrase. */
    public static List<Part> beside(Phrase phrase) {
        return beside(phrase, false);
    }

    private static List<Part> beside(Phrase phrase, boolean opened) {
        List<Part> parts = new ArrayList<>();
        for (Word word : phrase.modifiers()) {
            if (opened && isNounExpression(word)) {
                word.parts().forEach(part -> addModifier(part, parts));
            } else {
                addModifier(word, parts);
            }
        }
        phrase.complements().forEach(complement -> addLifted(complement, parts));
        return parts;
    }

    /** Returns the modifiers of a phrase that speaks of people by no better word than that; none of any other. */
    static Stream<Part> describingPeople(Opened phrase) {
        return phrase.head().says("person")
                ? phrase.parts().stream().filter(part -> part.place() == Part.Place.MODIFIER)
                : Stream.of();
    }

    /** Returns the head of a phrase with its number, and nothing beside it. */
    public static Phrase bare(Phrase phrase) {
        return new Phrase(
                phrase.text(),
                phrase.entity(),
                phrase.head(),
                List.of(),
                phrase.quantity(),
                List.of(),
                phrase.spans(),
                phrase.mention());
    }

    /** Complements with a role of their own belong to the whole as well as to the noun that happens to precede them. */
    private static void addLifted(Complement complement, List<Part> parts) {
        Phrase phrase = asDeed(complement.phrase());
        List<Complement> kept = phrase.complements().stream()
                .filter(inner -> inner.role().equals(Roles.WEAK))
                .toList();
        Phrase rest = kept.size() == phrase.complements().size() ? phrase : phrase.withComplements(kept);
        parts.add(new Part(complement.role(), Measures.counted(rest), Part.Place.COMPLEMENT));
        phrase.complements().stream()
                .filter(inner -> !inner.role().equals(Roles.WEAK))
                .forEach(inner -> addLifted(inner, parts));
    }

    /** "To cut fees" is a cut of fees: what a verb leads to belongs to it as to the noun. */
    private static Phrase asDeed(Phrase phrase) {
        List<Complement> complements = phrase.complements().stream()
                .map(inner -> inner.role().equals("object") ? new Complement(Roles.WEAK, inner.phrase()) : inner)
                .toList();
        return complements.equals(phrase.complements()) ? phrase : phrase.withComplements(complements);
    }

    private static List<Part> withoutHeadPart(Lexeme head, List<Part> parts) {
        List<Part> all = new ArrayList<>(parts);
        head.parts().stream()
                .filter(part -> part != head.headPart() && !JOINING.contains(part.folded()))
                .forEach(part -> all.add(modifier(part.word())));
        return all;
    }

    /** "Weaker" is "more weak", since other languages say so in two words. */
    private static void addModifier(Word word, List<Part> parts) {
        if (Comparatives.isInflected(word)) {
            parts.add(modifier(MORE));
        }
        List<Part> done = DoneBy.of(word);
        parts.addAll(done.isEmpty() ? List.of(modifier(word)) : done);
    }

    private static Part modifier(Word word) {
        return Measures.of(word)
                .map(measure -> new Part(Roles.WEAK, measure, Part.Place.COMPLEMENT))
                .orElseGet(() -> new Part(Roles.WEAK, Phrase.of(word.text(), word), Part.Place.MODIFIER));
    }
}
