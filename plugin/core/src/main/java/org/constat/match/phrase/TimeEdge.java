package org.constat.match.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexemes;

/**
 * The start, middle or end of a time, however it is said: "fin 2027", "la fin de 2027", "late 2027", "mid-March".
 *
 * @param where which part of the time is meant
 * @param whole the time that it is a part of
 */
record TimeEdge(Where where, Phrase whole) {
    private static final Pattern MIDDLE =
            Pattern.compile("^(?:the |la |le )?mi(?:d)?[- ](?=\\p{L}|\\d)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Where> WORDS = Map.ofEntries(
            Map.entry("early", Where.START),
            Map.entry("start", Where.START),
            Map.entry("beginning", Where.START),
            Map.entry("debut", Where.START),
            Map.entry("mid", Where.MIDDLE),
            Map.entry("middle", Where.MIDDLE),
            Map.entry("milieu", Where.MIDDLE),
            Map.entry("late", Where.END),
            Map.entry("end", Where.END),
            Map.entry("fin", Where.END));

    enum Where {
        START,
        MIDDLE,
        END
    }

    /** Returns the part that a phrase names; empty where it names a whole. */
    static Optional<TimeEdge> of(Phrase phrase) {
        if (MIDDLE.matcher(phrase.text()).find()) {
            String rest = MIDDLE.matcher(phrase.text()).replaceFirst("");
            Word head = Lexemes.head(phrase);
            String lemma = MIDDLE.matcher(head.lemma()).replaceFirst("");
            return Optional.of(
                    new TimeEdge(Where.MIDDLE, whole(phrase, rest, Word.of(rest, lemma, head.kind()), List.of())));
        }
        Where named = WORDS.get(word(Lexemes.head(phrase)));
        if (named != null) {
            return phrase.complements().size() == 1 && phrase.modifiers().isEmpty()
                    ? Optional.of(
                            new TimeEdge(named, phrase.complements().get(0).phrase()))
                    : Optional.empty();
        }
        return phrase.modifiers().stream()
                .filter(modifier -> WORDS.containsKey(word(modifier)))
                .findFirst()
                .map(modifier ->
                        new TimeEdge(WORDS.getOrDefault(word(modifier), Where.END), without(phrase, modifier)));
    }

    private static Phrase without(Phrase phrase, Word edge) {
        String rest = phrase.text().replaceFirst("(?i)\\b" + Pattern.quote(edge.text()) + "\\b *(?:of |de |d')?", "");
        List<Word> modifiers =
                phrase.modifiers().stream().filter(word -> !word.equals(edge)).toList();
        return whole(phrase, rest.strip(), Lexemes.head(phrase), modifiers);
    }

    private static Phrase whole(Phrase phrase, String text, Word head, List<Word> modifiers) {
        return new Phrase(text, null, head, modifiers, phrase.quantity(), phrase.complements(), phrase.spans(), null);
    }

    private static String word(Word word) {
        return Folding.foldCase(word.lemma());
    }
}
