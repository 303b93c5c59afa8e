package org.constat.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constat.corpus.Trials;
import org.constat.match.Verdict;
import org.constat.report.Inputs;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads of {@code results.json} what accepting needs, and skips the rest. */
final class LastRunReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private boolean complete;
    private int trials = 1;
    private int passIn = 1;
    private final List<String> failedArticles = new ArrayList<>();
    private @Nullable Inputs inputs;
    private final Map<String, LastRun.Result> results = new LinkedHashMap<>();

    private LastRunReader() {}

    /** Returns what the file says; empty where it is not what {@code check} writes. */
    static Optional<LastRun> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            LastRunReader reader = new LastRunReader();
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            reader.readRoot(parser);
            return Optional.of(new LastRun(
                    reader.complete, reader.trials(), reader.failedArticles, reader.inputs, reader.results));
        } catch (JacksonException | IllegalArgumentException notResults) {
            return Optional.empty();
        }
    }

    private void readRoot(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "complete" -> complete = parser.currentToken() == JsonToken.VALUE_TRUE;
                case "trials" -> trials = parser.getIntValue();
                case "passIn" -> passIn = parser.getIntValue();
                case "failedArticles" -> failedArticles.addAll(texts(parser).keySet());
                case "inputs" -> inputs = inputs(texts(parser));
                case "assertions" -> readAssertions(parser);
                default -> parser.skipChildren();
            }
        }
    }

    private Trials trials() {
        return new Trials(trials, passIn);
    }

    /** Returns the members of an object that are texts. */
    private static Map<String, String> texts(JsonParser parser) {
        Map<String, String> texts = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            texts.put(name, String.valueOf(parser.getString()));
            parser.skipChildren();
        }
        return texts;
    }

    private static Inputs inputs(Map<String, String> texts) {
        return new Inputs(
                texts.getOrDefault("articles", ""),
                texts.getOrDefault("facts", ""),
                texts.getOrDefault("lexicon", ""),
                texts.getOrDefault("extractor", ""),
                texts.getOrDefault("extraction", ""));
    }

    private void readAssertions(JsonParser parser) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            readAssertion(parser);
        }
    }

    private void readAssertion(JsonParser parser) {
        String id = "";
        Verdict verdict = Verdict.ERROR;
        int articles = 0;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> id = parser.getString();
                case "verdict" -> verdict = Verdict.valueOf(parser.getString());
                case "heldIn" -> articles = count(parser);
                default -> parser.skipChildren();
            }
        }
        results.put(id, new LastRun.Result(verdict, articles));
    }

    private static int count(JsonParser parser) {
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            count++;
        }
        return count;
    }
}
