package org.constat.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Quantity.Bound;
import org.constat.Span;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** Reads a phrase: a flat string, or an object with its parts. */
final class PhraseJson {
    private static final Set<String> MEMBERS =
            Set.of("text", "id", "head", "words", "quantity", "complements", "begin", "end", "spans", "mention");
    private static final Set<String> QUANTITY_MEMBERS = Set.of("value", "unit", "bound", "ordinal");
    private static final Set<String> WORD_MEMBERS = Set.of("text", "lemma", "kind", "parts");
    private static final Pattern BOUNDED = Pattern.compile("(>=|<=|=|>|<|~)?\\s*([0-9]{1,40}(?:\\.[0-9]{1,40})?)");

    private final Offsets offsets;

    PhraseJson(Offsets offsets) {
        this.offsets = offsets;
    }

    Phrase read(Node node) {
        if (node.isText()) {
            return Phrase.of(nonBlank(node));
        }
        node.allowOnly(MEMBERS);
        return new Phrase(
                text(node),
                string(node.get("id")),
                word(node.get("head")),
                words(node.get("words")),
                quantity(node.get("quantity")),
                complements(node.get("complements")),
                spans(node),
                string(node.get("mention")));
    }

    private static String text(Node node) {
        Node text = node.get("text");
        Node head = node.get("head");
        return text == null && head != null ? wordOf(head).text() : nonBlank(node.require("text"));
    }

    private static String nonBlank(Node node) {
        if (node.text().isBlank()) {
            throw new WireException(WireMessages.blank(node.path()));
        }
        return node.text();
    }

    private static @Nullable String string(@Nullable Node node) {
        return node == null ? null : node.text();
    }

    static @Nullable Word wordOrNull(@Nullable Node node) {
        return node == null ? null : wordOf(node);
    }

    private static @Nullable Word word(@Nullable Node node) {
        return wordOrNull(node);
    }

    private static List<Word> words(@Nullable Node node) {
        return node == null
                ? List.of()
                : node.items().stream().map(PhraseJson::wordOf).toList();
    }

    private static Word wordOf(Node node) {
        if (node.isText()) {
            return Word.of(nonBlank(node), node.text(), Word.Kind.OTHER);
        }
        node.allowOnly(WORD_MEMBERS);
        Node lemma = node.get("lemma");
        String text = nonBlank(node.require("text"));
        return new Word(text, lemma == null ? text : nonBlank(lemma), kind(node.get("kind")), words(node.get("parts")));
    }

    private static Word.Kind kind(@Nullable Node node) {
        return node == null ? Word.Kind.OTHER : constant(node, Word.Kind.values());
    }

    /** Finds the constant whose name, in lower case and with hyphens, is the node's text. */
    static <E extends Enum<E>> E constant(Node node, E[] constants) {
        List<String> names = new ArrayList<>();
        for (E constant : constants) {
            String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(node.text())) {
                return constant;
            }
            names.add(name);
        }
        throw new WireException(WireMessages.unknownValue(node.path(), node.text(), names));
    }

    private static @Nullable Quantity quantity(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        if (node.isNumber()) {
            return new Quantity(node.number(), null, Bound.EXACT, false);
        }
        return node.isText() ? boundedQuantity(node) : fullQuantity(node);
    }

    private static Quantity boundedQuantity(Node node) {
        Matcher matcher = BOUNDED.matcher(node.text().strip());
        if (!matcher.matches()) {
            throw new WireException(WireMessages.notAQuantity(node.path(), node.text()));
        }
        String sign = matcher.group(1);
        return new Quantity(
                new BigDecimal(matcher.group(2)), null, sign == null ? Bound.EXACT : bound(node.path(), sign), false);
    }

    private static Quantity fullQuantity(Node node) {
        node.allowOnly(QUANTITY_MEMBERS);
        Node bound = node.get("bound");
        Node ordinal = node.get("ordinal");
        return new Quantity(
                node.require("value").number(),
                string(node.get("unit")),
                bound == null ? Bound.EXACT : bound(bound.path(), bound.text()),
                ordinal != null && ordinal.bool());
    }

    private static Bound bound(String path, String sign) {
        List<String> signs = new ArrayList<>();
        for (Bound bound : Bound.values()) {
            if (bound.sign().equals(sign)) {
                return bound;
            }
            signs.add(bound.sign());
        }
        throw new WireException(WireMessages.unknownValue(path, sign, signs));
    }

    private List<Complement> complements(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        List<Complement> complements = new ArrayList<>();
        node.entries()
                .forEach((role, phrases) ->
                        phrases.items().forEach(phrase -> complements.add(new Complement(role, read(phrase)))));
        return complements;
    }

    private List<Span> spans(Node node) {
        Node several = node.get("spans");
        if (several != null) {
            return several.items().stream().map(this::span).toList();
        }
        return node.get("begin") == null && node.get("end") == null ? List.of() : List.of(span(node));
    }

    Span span(Node node) {
        return offsets.span(
                node.path(), node.require("begin").offset(), node.require("end").offset());
    }
}
