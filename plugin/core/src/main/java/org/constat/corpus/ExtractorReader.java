package org.constat.corpus;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the {@code extractor} of {@code corpus.yaml}. */
final class ExtractorReader {
    private static final Pattern CLASS_NAME =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})(ms|s|m)");
    private static final String FORMS =
            "write builtin, {class: com.acme.NewsFacts}, {command: [program, argument]} or {facts: file.jsonl}";
    static final Set<String> CLASS_KEYS = Set.of("class");
    static final Set<String> COMMAND_KEYS = Set.of("command", "inputs", "timeout", "workers");
    static final Set<String> STORED_KEYS = Set.of("facts", "map", "fresh");

    private final CorpusFolder folder;
    private final Problems problems;

    ExtractorReader(CorpusFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    @Nullable
    ExtractorSpec read(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals("builtin")) {
            return new ExtractorSpec.BuiltIn();
        }
        if (node instanceof Node.Mapping map) {
            if (map.get("class") != null) {
                return ofClass(Fields.of(map, "an extractor class", CLASS_KEYS, problems));
            }
            if (map.get("command") != null) {
                return ofCommand(Fields.of(map, "an extractor command", COMMAND_KEYS, problems));
            }
            if (map.get("facts") != null) {
                return stored(Fields.of(map, "a stored extraction", STORED_KEYS, problems));
            }
        }
        problems.add(node.location(), "\"extractor\" names no extractor; " + FORMS);
        return null;
    }

    private @Nullable ExtractorSpec ofClass(Fields fields) {
        String name = fields.text("class");
        if (name != null && !CLASS_NAME.matcher(name).matches()) {
            problems.add(fields.location("class"), "\"" + name + "\" is not the name of a class; " + FORMS);
            return null;
        }
        return name == null ? null : new ExtractorSpec.OfClass(name);
    }

    private @Nullable ExtractorSpec ofCommand(Fields fields) {
        List<String> command =
                fields.texts("command").stream().map(Node.Scalar::text).toList();
        List<Path> inputs = new ArrayList<>();
        fields.texts("inputs").forEach(input -> addIfInside(input, inputs));
        Duration timeout = timeout(fields);
        int workers = fields.wholeNumber("workers", 1, 1);
        return command.isEmpty() ? null : new ExtractorSpec.OfCommand(command, inputs, timeout, workers);
    }

    private void addIfInside(Node.Scalar input, List<Path> inputs) {
        Path path = folder.resolve(input, problems);
        if (path != null) {
            inputs.add(path);
        }
    }

    private Duration timeout(Fields fields) {
        String text = Objects.requireNonNullElse(fields.text("timeout"), "60s");
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            problems.add(
                    fields.location("timeout"),
                    "\"" + text + "\" is not a time span; write one such as 60s, 500ms or 2m");
            return Duration.ofSeconds(60);
        }
        int amount = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private @Nullable ExtractorSpec stored(Fields fields) {
        Path file = fields.text("facts") != null && fields.node("facts") instanceof Node.Scalar scalar
                ? folder.resolve(scalar, problems)
                : null;
        Map<String, String> map = fieldMap(fields);
        String fresh = fields.oneOf("fresh", Set.of("checked", "unchecked"));
        return file == null ? null : new ExtractorSpec.Stored(file, map, !"unchecked".equals(fresh));
    }

    private Map<String, String> fieldMap(Fields fields) {
        Node.Mapping map = fields.map("map");
        Map<String, String> names = new HashMap<>();
        if (map != null) {
            Fields fieldNames = Fields.of(map, "\"map\"", ExtractorSpec.MAPPED_FIELDS, problems);
            for (String field : ExtractorSpec.MAPPED_FIELDS) {
                String name = fieldNames.has(field) ? fieldNames.text(field) : null;
                if (name != null) {
                    names.put(field, name);
                }
            }
        }
        return names;
    }
}
