package org.constat.corpus;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads an article from one line of JSON. */
final class JsonArticle {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(YamlDocument.MAX_DEPTH)
                    .build())
            .build();
    private static final String FORM = "write {\"id\": \"…\", \"language\": \"fr\", \"title\": \"…\", \"text\": \"…\"}";

    private final Location line;
    private final Problems problems;

    JsonArticle(Location line, Problems problems) {
        this.line = line;
        this.problems = problems;
    }

    @Nullable
    SourceArticle read(String json) {
        Metadata metadata = new Metadata(problems);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problems.add(line, "is not an object of JSON; " + FORM);
                return null;
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                collect(parser, metadata);
            }
            if (parser.nextToken() != null) {
                problems.add(here(parser), "goes on after the article; write one article a line");
                return null;
            }
        } catch (JacksonException broken) {
            problems.add(
                    broken.getLocation() == null ? line : at(broken.getLocation()),
                    "is not JSON: "
                            + broken.getOriginalMessage().lines().findFirst().orElse(""));
            return null;
        }
        return article(metadata);
    }

    private void collect(JsonParser parser, Metadata metadata) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isStructStart()) {
            parser.skipChildren();
        } else if (value != JsonToken.VALUE_NULL) {
            metadata.put(key, parser.getString(), here(parser));
        }
    }

    private @Nullable SourceArticle article(Metadata metadata) {
        String id = metadata.get("id");
        String text = metadata.get("text");
        if (id == null || text == null) {
            problems.add(line, "has no \"" + (id == null ? "id" : "text") + "\"; " + FORM);
            return null;
        }
        String flaw = StrictText.flawOf(text);
        if (flaw != null) {
            problems.add(line, "the text of \"" + Shown.of(id) + "\" " + flaw);
            return null;
        }
        return metadata.article(text, id, line);
    }

    private Location here(JsonParser parser) {
        return at(parser.currentTokenLocation());
    }

    private Location at(TokenStreamLocation location) {
        return new Location(line.file(), line.line(), Math.max(1, location.getColumnNr()));
    }
}
