package org.constat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.assertion.Assertion;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Renders facts and readings with their slots between bars. Thread-safe.
 *
 * @since 0.1
 */
public final class Bars {

    private Bars() {}

    /** Returns a fact in the words of its text, with its status behind it: {@code the mine | not reopen | - (planned; source: the owner)}. */
    public static String of(Fact fact) {
        return fact.text() + status(fact);
    }

    /** Returns how an assertion is understood, in base forms; its further wordings are left out. */
    public static String of(Assertion assertion) {
        return assertion.readings().stream().findFirst().map(Bars::of).orElse("");
    }

    /** Returns a reading in base forms, its patterns joined by {@code ;}. */
    public static String of(Reading reading) {
        return reading.patterns().stream().map(Bars::of).collect(Collectors.joining("; "));
    }

    /** Returns a pattern in base forms. */
    public static String of(Pattern pattern) {
        return slots(pattern.fact(), pattern.anyObject()) + status(pattern.fact());
    }

    private static String slots(Fact fact, boolean anyObject) {
        List<String> slots = new ArrayList<>();
        slots.add(fact.subject() == null ? "_" : filler(fact.subject()));
        slots.add((fact.polarity() == Polarity.NEGATIVE ? "not " : "") + phrase(fact.relation()));
        slots.add(object(fact.object(), anyObject));
        for (Argument argument : fact.arguments()) {
            slots.add(argument.role() + " " + filler(argument.filler()));
        }
        return String.join(" | ", slots);
    }

    private static String object(@Nullable Filler object, boolean anyObject) {
        return object == null ? anyObject ? "_" : "-" : filler(object);
    }

    private static String filler(Filler filler) {
        if (filler instanceof Fact fact) {
            return "(" + slots(fact, false) + status(fact) + ")";
        }
        return filler instanceof Group group
                ? group.members().stream().map(Bars::phrase).collect(Collectors.joining(" + "))
                : phrase((Phrase) filler);
    }

    private static String phrase(Phrase phrase) {
        Word head = phrase.head();
        if (head == null) {
            return phrase.text();
        }
        List<String> words = new ArrayList<>();
        if (phrase.quantity() != null) {
            words.add(quantity(phrase.quantity()));
        }
        phrase.modifiers().forEach(modifier -> words.add(modifier.lemma()));
        words.add(head.lemma());
        for (Complement complement : phrase.complements()) {
            words.add(complement.role() + " " + phrase(complement.phrase()));
        }
        return String.join(" ", words);
    }

    private static String quantity(Quantity quantity) {
        String sign =
                quantity.bound() == Quantity.Bound.EXACT ? "" : quantity.bound().sign() + " ";
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return sign + (quantity.ordinal() ? "#" : "") + quantity.value().toPlainString() + unit;
    }

    private static String status(Fact fact) {
        List<String> marks = new ArrayList<>();
        if (fact.modality() != Modality.ASSERTED) {
            marks.add(fact.modality().wireName());
        }
        if (fact.tense() != Tense.PRESENT) {
            marks.add(fact.tense().wireName());
        }
        if (!fact.source().isEmpty()) {
            marks.add("source: " + fact.source().stream().map(Bars::source).collect(Collectors.joining(" > ")));
        }
        return marks.isEmpty() ? "" : " (" + String.join("; ", marks) + ")";
    }

    private static String source(Attribution attribution) {
        Word force = attribution.force();
        return attribution.speaker().text() + (force == null ? "" : " (" + force.lemma() + ")");
    }
}
