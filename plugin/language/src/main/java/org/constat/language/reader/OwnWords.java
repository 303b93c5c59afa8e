package org.constat.language.reader;

import java.util.List;
import java.util.Locale;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;

/** Knows that in a sentence that names nobody else "he" is who speaks: "the envoy says that he resigns". */
final class OwnWords {

    private OwnWords() {}

    static Fact of(Fact fact) {
        List<Attribution> source = fact.source();
        if (!(fact.subject() instanceof Phrase subject) || !isPronoun(subject) || source.isEmpty()) {
            return fact;
        }
        Phrase speaker = source.get(source.size() - 1).speaker();
        boolean named = speaker.head() != null && !isPronoun(speaker);
        return named && isLike(subject, speaker)
                ? fact.toBuilder().subject(speaker).build()
                : fact;
    }

    private static boolean isPronoun(Phrase phrase) {
        return phrase.head() != null && phrase.head().kind() == Word.Kind.PRONOUN;
    }

    private static boolean isLike(Phrase pronoun, Phrase speaker) {
        String text = speaker.text().toLowerCase(Locale.ROOT);
        return switch (pronoun.text().toLowerCase(Locale.ROOT)) {
            case "he", "she" -> true;
            case "it" -> speaker.head() != null && speaker.head().kind() == Word.Kind.NOUN;
            case "il" -> !text.startsWith("la ") && !text.startsWith("une ") && !text.startsWith("les ");
            case "elle" -> !text.startsWith("le ") && !text.startsWith("un ") && !text.startsWith("les ");
            case "ils", "elles" -> text.startsWith("les ") || text.startsWith("des ");
            default -> false;
        };
    }
}
