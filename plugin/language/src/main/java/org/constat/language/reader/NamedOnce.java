package org.constat.language.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.phrases.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Knows whom "he" and "it" mean inside a clause where the sentence names but one: "the bank dismissed Holm because he was late". */
final class NamedOnce {
    private final Vocabulary vocabulary;

    NamedOnce(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the fact with those pronouns of its nested facts replaced. */
    Fact in(Fact fact) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            arguments.add(new Argument(argument.role(), resolved(argument.filler(), fact)));
        }
        return fact.toBuilder().arguments(arguments).build();
    }

    private Filler resolved(Filler filler, Fact around) {
        if (!(filler instanceof Fact inner)) {
            return filler;
        }
        Filler subject = named(inner.subject(), around);
        Filler object = named(inner.object(), around);
        return inner.toBuilder()
                .subject(subject)
                .object(subject == object ? inner.object() : object)
                .build();
    }

    private @Nullable Filler named(@Nullable Filler filler, Fact around) {
        if (!(filler instanceof Phrase pronoun) || !isPronoun(pronoun)) {
            return filler;
        }
        String text = pronoun.text().toLowerCase(Locale.ROOT);
        List<Phrase> meant = Stream.of(around.subject(), around.object())
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> phrase.head() != null && !isPronoun(phrase) && fits(text, phrase))
                .distinct()
                .toList();
        return meant.size() == 1 ? meant.get(0) : filler;
    }

    private static boolean isPronoun(Phrase phrase) {
        return phrase.head() != null && phrase.head().kind() == Word.Kind.PRONOUN;
    }

    private boolean fits(String pronoun, Phrase phrase) {
        String text = phrase.text().toLowerCase(Locale.ROOT);
        boolean plural = text.startsWith("les ") || text.startsWith("des ");
        return switch (pronoun) {
            case "he", "she", "him", "her" -> isPerson(phrase);
            case "it" -> !isPerson(phrase) || isPlace(phrase);
            case "il" -> !plural && !isFeminine(text);
            case "elle" -> !plural && !isMasculine(text);
            default -> false;
        };
    }

    private static boolean isFeminine(String text) {
        return text.startsWith("la ") || text.startsWith("une ") || text.startsWith("sa ");
    }

    private static boolean isMasculine(String text) {
        return text.startsWith("le ") || text.startsWith("un ");
    }

    private boolean isPerson(Phrase phrase) {
        Word head = phrase.head();
        return head != null
                && !isPlace(phrase)
                && (head.kind() == Word.Kind.NAME || vocabulary.isA(head.lemma(), "person"));
    }

    private boolean isPlace(Phrase phrase) {
        return phrase.head() != null && vocabulary.isPlace(phrase.head().lemma());
    }
}
