package org.constat.match.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Lexemes;

/**
 * Finds what is no more than a number or a form of something: a wave of strikes is strikes, a revised version of the plan a
 * revised plan, also where both are one expression ("round of talks").
 */
final class Bundles {
    private static final Set<String> BETWEEN = Set.of("of", "de");

    private final Lexemes lexemes;
    private final KindWords kinds;

    Bundles(Lexemes lexemes, KindWords kinds) {
        this.lexemes = lexemes;
        this.kinds = kinds;
    }

    /** Returns what is inside, with the adjectives of the bundle; empty where a phrase is no such bundle. */
    Optional<Phrase> of(Phrase phrase, String language) {
        Optional<Phrase> inside = insideExpression(phrase, language);
        if (inside.isPresent()) {
            return inside;
        }
        boolean bundle = phrase.complements().size() == 1
                && isOf(phrase.complements().get(0), language)
                && kinds.isBundle(lexemes.of(Lexemes.head(phrase), language));
        return bundle
                ? Optional.of(
                        withAdjectivesOf(phrase, phrase.complements().get(0).phrase()))
                : Optional.empty();
    }

    private Optional<Phrase> insideExpression(Phrase phrase, String language) {
        Word head = Lexemes.head(phrase);
        List<Word> words = head.parts();
        boolean bundle = words.size() == 3
                && head.kind() == Word.Kind.NOUN
                && BETWEEN.contains(words.get(1).lemma())
                && kinds.isBundle(lexemes.of(words.get(0), language));
        return bundle
                ? Optional.of(new Phrase(
                        phrase.text(),
                        null,
                        words.get(2),
                        phrase.modifiers(),
                        null,
                        phrase.complements(),
                        phrase.spans(),
                        phrase.mention()))
                : Optional.empty();
    }

    /** A participle before a French "de" makes it look like "from". */
    private static boolean isOf(Complement complement, String language) {
        return complement.role().equals(Roles.WEAK)
                || (language.equals("fr") && complement.role().equals("from"));
    }

    private static Phrase withAdjectivesOf(Phrase bundle, Phrase inside) {
        List<Word> modifiers = new ArrayList<>(inside.modifiers());
        modifiers.addAll(bundle.modifiers());
        return inside.withModifiers(modifiers);
    }
}
