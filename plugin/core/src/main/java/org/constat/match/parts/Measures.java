package org.constat.match.parts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;

/** Reads the measure that English writes as an adjective: a 32-year-old man is a man of 32 years. */
final class Measures {
    private static final Pattern HYPHENED =
            Pattern.compile("(\\d{1,9})-(\\p{Ll}{3,})(?:-(?:old|long|high|tall|wide|deep))?");

    private Measures() {}

    static Optional<Phrase> of(Word word) {
        Matcher matcher = HYPHENED.matcher(word.lemma());
        return word.kind() != Word.Kind.NAME && matcher.matches()
                ? Optional.of(measure(word, matcher))
                : Optional.empty();
    }

    private static Phrase measure(Word word, Matcher matcher) {
        Word unit = Word.of(matcher.group(2), matcher.group(2), Word.Kind.NOUN);
        return Phrase.of(word.text(), unit).withQuantity(Quantity.of(Long.parseLong(matcher.group(1))));
    }
}
