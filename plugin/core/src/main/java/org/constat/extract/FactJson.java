package org.constat.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.jspecify.annotations.Nullable;

/** Reads a fact from the wire. */
final class FactJson {
    private static final Set<String> MEMBERS = Set.of(
            "language",
            "subject",
            "relation",
            "object",
            "args",
            "polarity",
            "modality",
            "tense",
            "source",
            "evidence",
            "confidence",
            "rule");
    private static final Set<String> EVIDENCE_MEMBERS = Set.of("begin", "end", "quote");
    private static final Set<String> SOURCE_MEMBERS = Set.of("speaker", "force");
    private static final int MAX_NESTING = 8;

    private final PhraseJson phrases;

    FactJson(Offsets offsets) {
        this.phrases = new PhraseJson(offsets);
    }

    /** @throws WireException naming the member that is not what the format says */
    Fact read(Node node, FieldMap fields) {
        return read(node, fields, 0);
    }

    private Fact read(Node node, FieldMap fields, int depth) {
        if (depth > MAX_NESTING) {
            throw new WireException(WireMessages.nestedTooDeep(node.path(), MAX_NESTING));
        }
        fields.allowOnly(node, MEMBERS);
        Node relation = fields.find(node, "relation");
        if (relation == null) {
            throw new WireException(WireMessages.missingMember(node.path(), fields.path("relation")));
        }
        Fact.Builder fact = Fact.builder(phrases.read(relation))
                .language(string(fields.find(node, "language")))
                .subject(filler(fields.find(node, "subject"), depth))
                .object(filler(fields.find(node, "object"), depth))
                .arguments(arguments(fields.find(node, "args"), depth))
                .evidence(evidence(fields.find(node, "evidence")))
                .confidence(confidence(fields.find(node, "confidence")))
                .rule(string(fields.find(node, "rule")));
        readDeclared(node, fields, fact);
        return fact.build();
    }

    private void readDeclared(Node node, FieldMap fields, Fact.Builder fact) {
        Node polarity = fields.find(node, "polarity");
        if (polarity != null) {
            fact.polarity(polarity(polarity));
        }
        Node modality = fields.find(node, "modality");
        if (modality != null) {
            fact.modality(PhraseJson.constant(modality, Modality.values()));
        }
        Node tense = fields.find(node, "tense");
        if (tense != null) {
            fact.tense(PhraseJson.constant(tense, Tense.values()));
        }
        Node source = fields.find(node, "source");
        if (source != null) {
            fact.source(source.items().stream().map(this::attribution).toList());
        }
    }

    private static Polarity polarity(Node node) {
        return switch (node.text()) {
            case "+" -> Polarity.AFFIRMATIVE;
            case "-" -> Polarity.NEGATIVE;
            default -> throw new WireException(WireMessages.unknownValue(node.path(), node.text(), List.of("+", "-")));
        };
    }

    private Attribution attribution(Node node) {
        if (!node.isObject() || node.get("speaker") == null) {
            return new Attribution(phrases.read(node), null);
        }
        node.allowOnly(SOURCE_MEMBERS);
        return new Attribution(phrases.read(node.require("speaker")), PhraseJson.wordOrNull(node.get("force")));
    }

    private @Nullable Filler filler(@Nullable Node node, int depth) {
        return node == null ? null : presentFiller(node, depth);
    }

    private Filler presentFiller(Node node, int depth) {
        if (node.isObject() && node.get("relation") != null) {
            return read(node, FieldMap.NONE, depth + 1);
        }
        Node group = node.isObject() ? node.get("group") : null;
        return group == null ? phrases.read(node) : group(node, group);
    }

    private Group group(Node node, Node group) {
        node.allowOnly(Set.of("group"));
        List<Phrase> members = group.items().stream().map(phrases::read).toList();
        if (members.size() < 2) {
            throw new WireException(WireMessages.groupOfOne(node.path()));
        }
        return new Group(members);
    }

    private List<Argument> arguments(@Nullable Node node, int depth) {
        if (node == null) {
            return List.of();
        }
        List<Argument> arguments = new ArrayList<>();
        node.entries()
                .forEach((role, fillers) -> fillers.items()
                        .forEach(filler -> arguments.add(new Argument(role, presentFiller(filler, depth)))));
        return arguments;
    }

    private List<Evidence> evidence(@Nullable Node node) {
        return node == null
                ? List.of()
                : node.items().stream().map(this::pieceOfEvidence).toList();
    }

    private Evidence pieceOfEvidence(Node node) {
        if (node.isText()) {
            return new Evidence.Quotation(node.text());
        }
        node.allowOnly(EVIDENCE_MEMBERS);
        Node quote = node.get("quote");
        return quote == null ? new Evidence.At(phrases.span(node)) : new Evidence.Quotation(quote.text());
    }

    private static @Nullable Double confidence(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        double value = node.number().doubleValue();
        if (value < 0 || value > 1) {
            throw new WireException(WireMessages.notAConfidence(node.path(), node.number()));
        }
        return value;
    }

    private static @Nullable String string(@Nullable Node node) {
        return node == null ? null : node.text();
    }
}
