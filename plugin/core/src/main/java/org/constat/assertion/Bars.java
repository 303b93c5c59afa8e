package org.constat.assertion;

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
import org.constat.Tense;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/**
 * Slots as people see and write them: {@code 26 countries | pledge | security guarantees | to Ukraine}.
 *
 * <p>The slots are subject, relation, object, then arguments that begin with their role ({@code to Ukraine}, or
 * {@code instrument=rope} for a role of the project's own). {@code _} is any and {@code -} is none. {@code not} before the
 * relation negates it; {@code modality=}, {@code tense=} and {@code source=} name what differs from an affirmed present
 * without a speaker, where {@code source=Kremlin (warn) > spokesman} is a chain, outermost first, with the force of each.
 * {@code (…)} is a fact in a slot, {@code A + B} a group, {@code &&} joins patterns that must all hold.
 *
 * @since 0.1
 */
public final class Bars {
    static final String AND = " && ";
    static final String GROUP = " + ";
    static final String CHAIN = " > ";

    private static final java.util.regex.Pattern SPACES = java.util.regex.Pattern.compile("\\s+");
    private static final java.util.regex.Pattern ELISION =
            java.util.regex.Pattern.compile("\\b([sd])e (?=[aeiouyhâéèêîôû])");

    private Bars() {}

    /**
     * Reads a text in bars; its phrases stay flat.
     *
     * @throws BarsException if a slot is missing, empty or unknown
     */
    public static Parsed parse(String text) {
        return new BarsParser().parse(text);
    }

    /** Returns a reading in bars, so that pasting it gives the same reading. */
    public static String render(Reading reading) {
        return reading.patterns().stream().map(Bars::render).collect(Collectors.joining(AND));
    }

    /** Returns a pattern in bars, so that pasting it gives the same pattern. */
    public static String render(Pattern pattern) {
        return String.join(" | ", slots(pattern.fact(), pattern.anyObject()));
    }

    private static List<String> slots(Fact fact, boolean anyObject) {
        List<String> slots = new ArrayList<>();
        slots.add(orElse(fact.subject(), "_"));
        slots.add((fact.polarity() == Polarity.NEGATIVE ? "not " : "") + relation(fact.relation()));
        slots.add(orElse(fact.object(), anyObject ? "_" : "-"));
        fact.arguments().forEach(argument -> slots.add(argument(argument)));
        if (fact.modality() != Modality.ASSERTED) {
            slots.add("modality=" + fact.modality().wireName());
        }
        if (fact.tense() != Tense.PRESENT) {
            slots.add("tense=" + fact.tense().wireName());
        }
        if (!fact.source().isEmpty()) {
            slots.add("source=" + fact.source().stream().map(Bars::speaker).collect(Collectors.joining(CHAIN)));
        }
        return slots;
    }

    private static String argument(Argument argument) {
        return argument.role() + (Roles.ALL.contains(argument.role()) ? " " : "=") + filler(argument.filler());
    }

    private static String speaker(Attribution source) {
        Word force = source.force();
        return phrase(source.speaker()) + (force == null ? "" : " (" + force.lemma() + ")");
    }

    private static String orElse(@Nullable Filler filler, String otherwise) {
        return filler == null ? otherwise : filler(filler);
    }

    private static String filler(Filler filler) {
        if (filler instanceof Fact fact) {
            return "(" + String.join(" | ", slots(fact, false)) + ")";
        }
        return filler instanceof Group group
                ? group.members().stream().map(Bars::phrase).collect(Collectors.joining(GROUP))
                : phrase((Phrase) filler);
    }

    private static String phrase(Phrase phrase) {
        StringBuilder text = new StringBuilder(phrase.text());
        if (phrase.isFlat() && phrase.quantity() != null) {
            text.insert(0, Quantities.render(phrase.quantity()) + " ");
        }
        for (Complement complement : phrase.complements()) {
            if (text.indexOf(complement.phrase().text()) < 0) {
                text.append(' ').append(complement(complement.role(), phrase(complement.phrase())));
            }
        }
        return oneLine(text.toString());
    }

    /** "the need to leave": an English infinitive has its "to" already. */
    private static String complement(String role, String text) {
        boolean infinitive = role.equals("to") && (text.startsWith("to ") || text.startsWith("not to "));
        return infinitive ? text : role + " " + text;
    }

    /** Auxiliaries, negation and mood stand in slots of their own, so that the base form with its adverbs says it all. */
    private static String relation(Phrase relation) {
        Word verb = relation.head();
        if (verb == null) {
            return oneLine(relation.text());
        }
        String adverbs =
                relation.modifiers().stream().map(word -> " " + word.text()).collect(Collectors.joining());
        return oneLine(ELISION.matcher(verb.lemma()).replaceAll("$1'") + adverbs);
    }

    private static String oneLine(String text) {
        return SPACES.matcher(text.replace('|', '/')).replaceAll(" ").strip();
    }

    /**
     * What a text in bars asks.
     *
     * @param reading its patterns, with flat phrases
     * @param source {@code nobody} where it asks that the article itself says so; else null
     */
    public record Parsed(Reading reading, @Nullable String source) {}
}
