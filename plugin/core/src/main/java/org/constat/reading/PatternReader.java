package org.constat.reading;

import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.assertion.Pattern;
import org.constat.assertion.Quantities;
import org.constat.assertion.Reading;
import org.constat.spi.PhraseReader;
import org.jspecify.annotations.Nullable;

/** Reads the flat phrases of patterns, and keeps the quantities that are written with a sign. */
final class PatternReader {
    private final PhraseReader phrases;

    PatternReader(PhraseReader phrases) {
        this.phrases = phrases;
    }

    /** @throws PhraseReader.ContradictionException if a word in a slot contradicts another slot */
    Reading read(Reading flat) {
        List<Pattern> patterns = flat.patterns().stream()
                .map(pattern -> new Pattern(phrases.read(withQuantities(pattern.fact())), pattern.anyObject()))
                .toList();
        return new Reading(patterns);
    }

    private Fact withQuantities(Fact fact) {
        return fact.toBuilder()
                .subject(filler(fact.subject()))
                .object(filler(fact.object()))
                .arguments(fact.arguments().stream()
                        .map(argument -> new Argument(argument.role(), filled(argument.filler())))
                        .toList())
                .build();
    }

    private @Nullable Filler filler(@Nullable Filler filler) {
        return filler == null ? null : filled(filler);
    }

    private Filler filled(Filler filler) {
        if (filler instanceof Fact fact) {
            return withQuantities(fact);
        }
        return filler instanceof Group group
                ? new Group(group.members().stream().map(this::phrase).toList())
                : phrase((Phrase) filler);
    }

    private Phrase phrase(Phrase phrase) {
        Quantity quantity = phrase.quantity();
        if (quantity == null || !phrase.isFlat()) {
            return phrase;
        }
        Phrase read = phrases.read(Phrase.of(phrase.text()));
        return new Phrase(
                Quantities.render(quantity) + " " + read.text(),
                read.entity(),
                read.head(),
                read.modifiers(),
                quantity,
                read.complements(),
                read.spans(),
                read.mention());
    }
}
