package org.constat.match.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;

/** Takes the number before an English noun in the singular for its measure: a 30 million loan is a loan of 30 million. */
final class MeasuredNouns {
    private final Lexemes lexemes;

    MeasuredNouns(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the phrase with its measure behind it; empty where its number counts several. */
    Optional<Parts.Opened> of(Phrase phrase, Parts.Opened plain) {
        Quantity number = phrase.quantity();
        if (number == null || number.ordinal() || !plain.head().language().equals("en") || !isSingular(phrase)) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(plain.parts());
        Optional<Part> unit = parts.stream().filter(this::isUnit).findFirst();
        unit.ifPresent(parts::remove);
        Word measure = unit.map(part -> Lexemes.head(part.phrase()))
                .orElseGet(() -> Word.of("million", "million", Word.Kind.OTHER));
        if (unit.isEmpty() && number.value().compareTo(BigDecimal.valueOf(1_000_000)) < 0) {
            return Optional.empty();
        }
        Phrase amount = Phrase.of(measure.text(), Word.of(measure.text(), measure.lemma(), kind(measure)))
                .withQuantity(number);
        parts.add(new Part(Roles.WEAK, amount, Part.Place.COMPLEMENT));
        return Optional.of(new Parts.Opened(plain.head(), parts, null));
    }

    private static boolean isSingular(Phrase phrase) {
        Word head = Lexemes.head(phrase);
        return head.kind() == Word.Kind.NOUN && head.text().equalsIgnoreCase(head.lemma());
    }

    private static Word.Kind kind(Word measure) {
        return measure.text().equals("%") ? Word.Kind.NOUN : measure.kind();
    }

    private boolean isUnit(Part part) {
        Word word = Lexemes.head(part.phrase());
        return part.place() == Part.Place.MODIFIER
                && (word.text().equals("%") || ConceptGroups.says(lexemes.of(word, "en"), "money"));
    }
}
