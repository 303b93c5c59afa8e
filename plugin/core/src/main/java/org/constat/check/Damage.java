package org.constat.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/**
 * A fact with one thing in it made wrong.
 *
 * @param kind what was made wrong
 * @param fact what came of it
 */
record Damage(Kind kind, Fact fact) {
    private static final String STRANGER = "Zqxwv";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    /** What can be made wrong. */
    enum Kind {
        SUBJECT,
        OBJECT,
        DIRECTION,
        NUMBER,
        POLARITY,
        MODALITY,
        TENSE,
        ARGUMENT,
        SOURCE
    }

    /** Returns every damage that makes the fact another. */
    static List<Damage> of(Fact fact) {
        List<Damage> damages = new ArrayList<>();
        if (fact.subject() != null) {
            damages.add(new Damage(
                    Kind.SUBJECT,
                    fact.toBuilder().subject(stranger(fact.subject())).build()));
        }
        if (fact.object() != null) {
            damages.add(new Damage(
                    Kind.OBJECT,
                    fact.toBuilder().object(stranger(fact.object())).build()));
        }
        addDirection(fact, damages);
        addNumber(fact, damages);
        damages.add(new Damage(
                Kind.POLARITY,
                fact.toBuilder().polarity(fact.polarity().negated()).build()));
        Modality other = fact.modality() == Modality.SUPPOSED ? Modality.ASKED : Modality.SUPPOSED;
        damages.add(new Damage(Kind.MODALITY, fact.toBuilder().modality(other).build()));
        Tense tense = fact.tense() == Tense.FUTURE ? Tense.NO_LONGER : Tense.FUTURE;
        damages.add(new Damage(Kind.TENSE, fact.toBuilder().tense(tense).build()));
        addArgument(fact, damages);
        if (!fact.source().isEmpty()) {
            damages.add(
                    new Damage(Kind.SOURCE, fact.toBuilder().source(List.of()).build()));
        }
        return damages;
    }

    private static void addDirection(Fact fact, List<Damage> damages) {
        if (fact.subject() != null && fact.object() != null) {
            Fact swapped = fact.toBuilder()
                    .subject(fact.object())
                    .object(fact.subject())
                    .build();
            damages.add(new Damage(Kind.DIRECTION, swapped));
        }
    }

    private static void addNumber(Fact fact, List<Damage> damages) {
        Phrase subject = withOtherNumber(fact.subject());
        Phrase object = withOtherNumber(fact.object());
        if (object != null) {
            damages.add(new Damage(Kind.NUMBER, fact.toBuilder().object(object).build()));
        } else if (subject != null) {
            damages.add(
                    new Damage(Kind.NUMBER, fact.toBuilder().subject(subject).build()));
        }
    }

    private static void addArgument(Fact fact, List<Damage> damages) {
        if (!fact.arguments().isEmpty()) {
            List<Argument> arguments = new ArrayList<>(fact.arguments());
            Argument first = arguments.get(0);
            arguments.set(0, new Argument(first.role(), stranger(first.filler())));
            damages.add(new Damage(
                    Kind.ARGUMENT, fact.toBuilder().arguments(arguments).build()));
        }
    }

    private static Phrase stranger(Filler filler) {
        boolean flat = filler instanceof Phrase phrase && phrase.isFlat();
        return flat ? Phrase.of(STRANGER) : Phrase.of(STRANGER, Word.of(STRANGER, STRANGER, Word.Kind.NAME));
    }

    private static @Nullable Phrase withOtherNumber(@Nullable Filler filler) {
        if (!(filler instanceof Phrase phrase)) {
            return null;
        }
        Quantity quantity = phrase.quantity();
        if (quantity != null) {
            return phrase.withQuantity(new Quantity(
                    quantity.value().add(BigDecimal.TEN), quantity.unit(), quantity.bound(), quantity.ordinal()));
        }
        Matcher digits = DIGITS.matcher(phrase.text());
        return phrase.isFlat() && digits.find()
                ? Phrase.of(digits.replaceFirst(String.valueOf(Long.parseLong(digits.group()) + 10)))
                : null;
    }
}
