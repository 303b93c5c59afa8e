package org.constat.assertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.corpus.Shown;
import org.jspecify.annotations.Nullable;

/** Takes a text in bars apart. */
final class BarsParser {
    private static final java.util.regex.Pattern KEYED =
            java.util.regex.Pattern.compile("([\\p{L}][\\p{L}\\p{N}_-]*)=(.*)");
    private static final java.util.regex.Pattern SPEAKER = java.util.regex.Pattern.compile("(.+?)(?: \\(([^()]+)\\))?");
    private static final int MAX_DEPTH = 8;
    private static final String FORM = "write subject | relation | object, with _ for any and - for none";

    private @Nullable String source;

    Bars.Parsed parse(String text) {
        List<Pattern> patterns = new ArrayList<>();
        for (String part : text.split(java.util.regex.Pattern.quote(Bars.AND), -1)) {
            patterns.add(pattern(split(part)));
        }
        return new Bars.Parsed(new Reading(patterns), source);
    }

    private Pattern pattern(List<String> slots) {
        boolean anyObject = slots.size() > 2 && slots.get(2).equals("_");
        return new Pattern(fact(slots, 1), anyObject);
    }

    private Fact fact(List<String> slots, int depth) {
        if (slots.size() < 2 || depth > MAX_DEPTH) {
            throw new BarsException(
                    depth > MAX_DEPTH
                            ? "facts in facts go more than " + MAX_DEPTH + " levels deep"
                            : "\"" + Shown.of(String.join(" | ", slots)) + "\" has no relation; " + FORM);
        }
        slots.forEach(BarsParser::refuseEmpty);
        Fact.Builder fact = Fact.builder(relation(slots.get(1)));
        fact.subject(slots.get(0).equals("_") ? null : filler(slots.get(0), depth));
        if (isNegated(slots.get(1))) {
            fact.polarity(Polarity.NEGATIVE);
        }
        if (slots.size() > 2) {
            fact.object(object(slots.get(2), depth));
        }
        slots.stream().skip(3).forEach(slot -> add(slot, fact, depth));
        return fact.build();
    }

    private static void refuseEmpty(String slot) {
        if (slot.isEmpty()) {
            throw new BarsException("a slot between two bars is empty; write _ for any and - for none");
        }
    }

    private static boolean isNegated(String relation) {
        return relation.startsWith("not ");
    }

    private static Phrase relation(String slot) {
        String text = isNegated(slot) ? slot.substring("not ".length()).strip() : slot;
        if (text.equals("_") || text.equals("-")) {
            throw new BarsException("the relation must be named; " + FORM);
        }
        return Phrase.of(text);
    }

    private @Nullable Filler object(String slot, int depth) {
        if (slot.equals("_") && depth > 1) {
            throw new BarsException("_ cannot stand for the object of a fact in a slot; name the object");
        }
        return slot.equals("_") || slot.equals("-") ? null : filler(slot, depth);
    }

    private Filler filler(String slot, int depth) {
        if (slot.equals("-") || slot.equals("_")) {
            throw new BarsException("\"" + slot + "\" can stand for a subject (_) or an object (_ or -) only; " + FORM);
        }
        List<String> inner =
                slot.startsWith("(") && slot.endsWith(")") ? split(slot.substring(1, slot.length() - 1)) : List.of();
        if (inner.size() > 1) {
            return fact(inner, depth + 1);
        }
        return slot.contains(Bars.GROUP)
                ? new Group(Arrays.stream(slot.split(" \\+ "))
                        .map(Quantities::phrase)
                        .toList())
                : Quantities.phrase(slot);
    }

    private void add(String slot, Fact.Builder fact, int depth) {
        Matcher keyed = KEYED.matcher(slot);
        if (keyed.matches()) {
            addKeyed(keyed.group(1), keyed.group(2).strip(), fact, depth);
            return;
        }
        int space = slot.indexOf(' ');
        String role = space < 0 ? slot : slot.substring(0, space);
        if (space < 0 || !Roles.ALL.contains(role)) {
            throw new BarsException("\"" + Shown.of(slot) + "\" begins with no role; begin it with one of "
                    + String.join(", ", Roles.ALL) + ", or write role=" + Shown.of(slot));
        }
        fact.argument(role, filler(slot.substring(space + 1).strip(), depth));
    }

    private void addKeyed(String key, String value, Fact.Builder fact, int depth) {
        refuseEmpty(value);
        switch (key) {
            case "modality" -> fact.modality(Slots.modality(value));
            case "tense" -> fact.tense(Slots.tense(value));
            case "polarity" -> fact.polarity(Slots.polarity(value));
            case "source" -> addSource(value, fact, depth);
            default -> fact.argument(key, filler(value, depth));
        }
    }

    private void addSource(String value, Fact.Builder fact, int depth) {
        if (!value.equals("nobody") && !value.equals("anybody")) {
            fact.source(Arrays.stream(value.split(Bars.CHAIN))
                    .map(BarsParser::speaker)
                    .toList());
        } else if (value.equals("nobody")) {
            if (depth > 1) {
                throw new BarsException("source=nobody is said of a whole fact, not of one in a slot");
            }
            source = value;
        }
    }

    private static Attribution speaker(String text) {
        Matcher matcher = SPEAKER.matcher(text.strip());
        if (!matcher.matches()) {
            throw new BarsException(
                    "the source is empty; write source=Kremlin, or source=nobody for the article itself");
        }
        String force = matcher.group(2);
        return new Attribution(
                Phrase.of(matcher.group(1)),
                force == null ? null : Word.of(force, force.toLowerCase(Locale.ROOT), Word.Kind.VERB));
    }

    /** Splits at the bars that stand in no parentheses. */
    private static List<String> split(String text) {
        List<String> slots = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += character == '(' ? 1 : character == ')' && depth > 0 ? -1 : 0;
            if (character == '|' && depth == 0) {
                slots.add(text.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        slots.add(text.substring(begin).strip());
        return slots;
    }
}
