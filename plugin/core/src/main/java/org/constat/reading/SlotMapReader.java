package org.constat.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.assertion.Bars;
import org.constat.assertion.BarsException;
import org.constat.assertion.Pattern;
import org.constat.assertion.Quantities;
import org.constat.assertion.Reading;
import org.constat.assertion.Roles;
import org.constat.assertion.Slots;
import org.constat.corpus.Fields;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.jspecify.annotations.Nullable;

/** Reads slots by name. */
final class SlotMapReader {
    static final Set<String> FACT_KEYS = factKeys();
    static final Set<String> PHRASE_KEYS = Set.of("text", "quantity");

    private final Problems problems;
    private @Nullable String source;

    SlotMapReader(Problems problems) {
        this.problems = problems;
    }

    private static Set<String> factKeys() {
        Set<String> keys = new LinkedHashSet<>(Roles.ALL);
        keys.addAll(List.of("subject", "relation", "object", "args", "polarity", "modality", "tense", "source"));
        return Set.copyOf(keys);
    }

    /** Returns the pattern with flat phrases, or null after saying what is wrong. */
    Bars.@Nullable Parsed read(Node.Mapping map) {
        int before = problems.size();
        Fact fact = fact(map, true);
        if (fact == null || problems.size() > before) {
            return null;
        }
        boolean anyObject =
                map.get("object") instanceof Node.Scalar object && object.text().equals("_");
        return new Bars.Parsed(new Reading(List.of(new Pattern(fact, anyObject))), source);
    }

    private @Nullable Fact fact(Node.Mapping map, boolean outermost) {
        Fields fields = Fields.of(map, "a map of slots", FACT_KEYS, problems);
        String relation = fields.text("relation");
        if (relation == null) {
            if (!fields.has("relation")) {
                problems.add(fields.location(), "has no \"relation\"; every fact has one");
            }
            return null;
        }
        Fact.Builder fact = Fact.builder(Phrase.of(relation.strip()));
        fact.subject(isScalar(fields, "subject", "_") ? null : filler(fields.node("subject")));
        fact.object(object(fields, outermost));
        addArguments(fields, fact);
        addStatus(fields, fact, outermost);
        return fact.build();
    }

    private @Nullable Filler object(Fields fields, boolean outermost) {
        boolean any = isScalar(fields, "object", "_");
        if (any && !outermost) {
            problems.add(
                    fields.location("object"), "_ cannot stand for the object of a fact in a slot; name the object");
        }
        return any || isScalar(fields, "object", "-") ? null : filler(fields.node("object"));
    }

    private static boolean isScalar(Fields fields, String key, String text) {
        return fields.node(key) instanceof Node.Scalar scalar && scalar.text().equals(text);
    }

    private void addArguments(Fields fields, Fact.Builder fact) {
        for (String role : Roles.ALL) {
            addArgument(role, fields.node(role), fact);
        }
        Node.Mapping args = fields.map("args");
        if (args != null) {
            args.entries().forEach(entry -> addArgument(entry.key().text(), entry.value(), fact));
        }
    }

    private void addArgument(String role, @Nullable Node node, Fact.Builder fact) {
        for (Node item : EntryReader.itemsOf(node)) {
            Filler filler = filler(item);
            if (filler != null) {
                fact.argument(role, filler);
            }
        }
    }

    private @Nullable Filler filler(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Mapping map) {
            return map.get("relation") != null || map.get("subject") != null ? fact(map, false) : phrase(map);
        }
        if (node instanceof Node.Scalar scalar
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            return Quantities.phrase(scalar.text().strip());
        }
        problems.add(node.location(), "a slot must be a text or a map, but is " + node.describe());
        return null;
    }

    private @Nullable Phrase phrase(Node.Mapping map) {
        Fields fields = Fields.of(map, "a phrase", PHRASE_KEYS, problems);
        String text = fields.text("text");
        if (text == null) {
            if (!fields.has("text")) {
                problems.add(fields.location(), "has no \"text\"; a phrase needs one beside its quantity");
            }
            return null;
        }
        Phrase[] phrase = {Phrase.of(text.strip())};
        read(fields, "quantity", Quantities::parse, quantity -> phrase[0] = phrase[0].withQuantity(quantity));
        return phrase[0];
    }

    private void addStatus(Fields fields, Fact.Builder fact, boolean outermost) {
        read(fields, "polarity", Slots::polarity, fact::polarity);
        read(fields, "modality", Slots::modality, fact::modality);
        read(fields, "tense", Slots::tense, fact::tense);
        List<Node.Scalar> speakers = fields.texts("source");
        if (speakers.size() == 1 && speakers.get(0).text().equals("nobody")) {
            if (outermost) {
                source = "nobody";
            } else {
                problems.add(fields.location("source"), "\"nobody\" is said of a whole fact, not of one in a slot");
            }
        } else if (speakers.stream().noneMatch(speaker -> speaker.text().equals("anybody")) && !speakers.isEmpty()) {
            fact.source(speakers.stream()
                    .map(speaker -> Attribution.to(speaker.text()))
                    .toList());
        }
    }

    private <T> void read(Fields fields, String key, Function<String, T> parser, Consumer<T> target) {
        String text = fields.text(key);
        try {
            if (text != null) {
                target.accept(parser.apply(text));
            }
        } catch (BarsException unknown) {
            problems.add(fields.location(key), String.valueOf(unknown.getMessage()));
        }
    }
}
