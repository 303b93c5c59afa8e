package org.constat.match.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.words.Folding;
import org.constat.match.words.Lexemes;

/**
 * A part of a time, however it is said: "fin 2027", "la fin de 2027", "late 2027", "mid-March", "the evening of 3 May".
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
            Map.entry("fin", Where.END),
            Map.entry("aube", Where.DAWN),
            Map.entry("dawn", Where.DAWN),
            Map.entry("matin", Where.MORNING),
            Map.entry("petit matin", Where.MORNING),
            Map.entry("matinee", Where.MORNING),
            Map.entry("morning", Where.MORNING),
            Map.entry("apres-midi", Where.AFTERNOON),
            Map.entry("afternoon", Where.AFTERNOON),
            Map.entry("soir", Where.EVENING),
            Map.entry("soiree", Where.EVENING),
            Map.entry("evening", Where.EVENING),
            Map.entry("nuit", Where.NIGHT),
            Map.entry("night", Where.NIGHT));

    /** "au petit matin du 3 mai": still on that day. */
    private static final Set<String> NO_LESS = Set.of("petit", "early", "late");

    enum Where {
        START,
        MIDDLE,
        END,
        DAWN,
        MORNING,
        AFTERNOON,
        EVENING,
        NIGHT
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
            return phrase.complements().size() == 1
                            && phrase.modifiers().stream().allMatch(modifier -> NO_LESS.contains(word(modifier)))
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
