package org.constat.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the located tree of a YAML text from the parser's tokens. */
final class YamlTree {
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(YamlDocument.MAX_BYTES)
                    .build())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * YamlDocument.MAX_DEPTH)
                    .build())
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SourceText source;
    private final Problems problems;

    YamlTree(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Returns the root; null where there is none, or where problems say why. */
    @Nullable
    Node read() {
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            if (parser.nextToken() == null) {
                return null;
            }
            Node root = node(parser, 1);
            if (parser.nextToken() != null) {
                problems.add(
                        here(parser), "a second document begins here; keep one document in a file and delete \"---\"");
            }
            return root;
        } catch (JacksonException broken) {
            SyntaxProblem.of(broken, source).addTo(problems);
        } catch (TooDeepException tooDeep) {
            problems.add(
                    tooDeep.location,
                    "is nested more than " + YamlDocument.MAX_DEPTH + " levels deep; no file needs that");
        }
        return null;
    }

    private Node node(YAMLParser parser, int depth) {
        Location location = here(parser);
        if (depth > YamlDocument.MAX_DEPTH) {
            throw new TooDeepException(location);
        }
        refuseAnchorsAndTags(parser, location);
        JsonToken token = parser.currentToken();
        return token == JsonToken.START_OBJECT
                ? mapping(parser, location, depth)
                : token == JsonToken.START_ARRAY ? sequence(parser, location, depth) : scalar(parser, location);
    }

    private Node mapping(YAMLParser parser, Location location, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Node.Scalar key = key(parser);
            Location first = seen.putIfAbsent(key.text(), key.location());
            if (first != null) {
                problems.add(
                        key.location(),
                        "the key \"" + key.text() + "\" stands here a second time; it was first in line "
                                + first.line());
            }
            parser.nextToken();
            entries.add(new Node.Entry(key, node(parser, depth + 1)));
        }
        return new Node.Mapping(entries, location);
    }

    private Node.Scalar key(YAMLParser parser) {
        Location location = here(parser);
        refuseAnchorsAndTags(parser, location);
        Node.Scalar key = scalar(parser, location);
        if (key.plain() && key.text().equals("<<")) {
            problems.add(location, "merge keys (\"<<\") are not read; write the entries out");
        }
        return key;
    }

    private Node sequence(YAMLParser parser, Location location, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new Node.Sequence(items, location);
    }

    private Node.Scalar scalar(YAMLParser parser, Location location) {
        String text = Objects.requireNonNullElse(parser.getString(), "");
        boolean quoted = text.isEmpty() ? isEmptyQuotes(parser) : "\"'|>".contains(first(parser, 1));
        return new Node.Scalar(text, !quoted, location);
    }

    private boolean isEmptyQuotes(YAMLParser parser) {
        String two = first(parser, 2);
        boolean block = two.startsWith("|") || two.startsWith(">");
        return block || two.equals("\"\"") || two.equals("''");
    }

    private void refuseAnchorsAndTags(YAMLParser parser, Location location) {
        String first = first(parser, 1);
        if (parser.isCurrentAlias()) {
            problems.add(
                    location,
                    "begins with \"*\", which YAML takes for an alias; put the text in quotes, or write the value out");
        } else if (first.equals("&") || parser.getObjectId() != null) {
            problems.add(
                    location,
                    "begins with \"&\", which YAML takes for an anchor; put the text in quotes, or delete the anchor");
        } else if (first.equals("!") || parser.getTypeId() != null) {
            problems.add(
                    location,
                    "begins with \"!\", which YAML takes for a tag; put the text in quotes, or delete the tag");
        }
    }

    private Location here(YAMLParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return source.at(location.getLineNr(), location.getColumnNr());
    }

    private String first(YAMLParser parser, int characters) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return source.from(location.getLineNr(), location.getColumnNr(), characters);
    }

    /** Leaves the recursion. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Location location;

        TooDeepException(Location location) {
            this.location = location;
        }
    }
}
