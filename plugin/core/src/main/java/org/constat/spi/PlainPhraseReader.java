package org.constat.spi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/**
 * Takes phrases as they are written, in any language: the last word is the head, the others modify it, the first number is
 * the quantity. Nothing is read out of the words.
 */
final class PlainPhraseReader implements PhraseReader {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30})?");

    @Override
    public Phrase read(Phrase phrase) {
        return phrase.isFlat() ? withWords(phrase, List.of(phrase.text().strip().split("\\s+"))) : phrase;
    }

    private static Phrase withWords(Phrase phrase, List<String> texts) {
        List<Word> words = new ArrayList<>();
        Quantity quantity = phrase.quantity();
        for (String text : texts) {
            if (quantity == null && texts.size() > 1 && NUMBER.matcher(text).matches()) {
                quantity = new Quantity(new BigDecimal(text), null, Quantity.Bound.EXACT, false);
            } else {
                words.add(Word.of(text, text.toLowerCase(Locale.ROOT), Word.Kind.OTHER));
            }
        }
        Word head = words.remove(words.size() - 1);
        return new Phrase(
                phrase.text(),
                phrase.entity(),
                head,
                words,
                quantity,
                phrase.complements(),
                phrase.spans(),
                phrase.mention());
    }

    @Override
    public Fact read(Fact fact) {
        return new Fact(
                fact.language(),
                fill(fact.subject()),
                read(fact.relation()),
                fill(fact.object()),
                fact.arguments().stream()
                        .map(argument -> new Argument(argument.role(), filled(argument.filler())))
                        .toList(),
                fact.polarity(),
                fact.modality(),
                fact.tense(),
                fact.source().stream()
                        .map(source -> new Attribution(read(source.speaker()), source.force()))
                        .toList(),
                fact.evidence(),
                fact.confidence(),
                fact.rule(),
                fact.declared());
    }

    private @Nullable Filler fill(@Nullable Filler filler) {
        return filler == null ? null : filled(filler);
    }

    private Filler filled(Filler filler) {
        if (filler instanceof Phrase phrase) {
            return read(phrase);
        }
        return filler instanceof Group group
                ? new Group(group.members().stream().map(this::read).toList())
                : read((Fact) filler);
    }
}
