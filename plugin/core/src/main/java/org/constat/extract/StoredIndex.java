package org.constat.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows where in the files of a stored extraction the lines of each article stand. */
final class StoredIndex {

    /**
     * A line with the hello that stands above it in its file.
     *
     * @param line where it stands
     * @param hello who wrote it
     */
    record Entry(LineFile.Line line, Hello hello) {}

    private final Map<String, List<Entry>> entriesByArticle = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final FieldMap fields;
    private @Nullable Hello firstHello;
    private Hello hello;

    private StoredIndex(FieldMap fields, Hello unsaid) {
        this.fields = fields;
        this.hello = unsaid;
    }

    /** @throws ExtractorException naming every line that belongs to no article, or if there is nothing to read */
    static StoredIndex of(Path fileOrFolder, FieldMap fields) {
        Hello unsaid = Hello.unsaid(String.valueOf(fileOrFolder.getFileName()));
        StoredIndex index = new StoredIndex(fields, unsaid);
        try {
            for (Path file : filesIn(fileOrFolder)) {
                index.hello = unsaid;
                LineFile.visit(file, index::add);
            }
        } catch (IOException unreadable) {
            throw new ExtractorException(StoredMessages.unreadable(fileOrFolder, unreadable), unreadable);
        }
        if (!index.problems.isEmpty()) {
            throw new ExtractorException(String.join("\n", index.problems));
        }
        return index;
    }

    private static List<Path> filesIn(Path fileOrFolder) throws IOException {
        if (!Files.exists(fileOrFolder)) {
            throw new ExtractorException(StoredMessages.noStoredExtraction(fileOrFolder));
        }
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            List<Path> jsonl = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            if (jsonl.isEmpty()) {
                throw new ExtractorException(StoredMessages.noStoredExtraction(fileOrFolder));
            }
            return jsonl;
        }
    }

    private void add(LineFile.Line line, byte[] content) {
        try {
            Node node = parse(content);
            if (Hello.is(node)) {
                hello = Hello.read(node, hello.identity().id());
                firstHello = firstHello == null ? hello : firstHello;
            } else {
                entriesByArticle
                        .computeIfAbsent(id(node), id -> new ArrayList<>())
                        .add(new Entry(line, hello));
            }
        } catch (WireException lie) {
            problems.add(WireMessages.at(line.place(), lie.text()));
        }
    }

    static Node parse(byte[] content) {
        if (content.length > JsonReader.MAX_LINE_BYTES) {
            throw new WireException(WireMessages.lineTooLong(JsonReader.MAX_LINE_BYTES));
        }
        Node line = new Node("", JsonReader.read(content));
        if (!line.isObject()) {
            throw line.notA("an object");
        }
        return line;
    }

    private String id(Node line) {
        Node id = fields.find(line, "id");
        if (id == null) {
            throw new WireException(WireMessages.missingMember("", fields.path("id")));
        }
        return id.isNumber() ? id.number().toPlainString() : id.text();
    }

    List<Entry> entries(String article) {
        return entriesByArticle.getOrDefault(article, List.of());
    }

    ExtractorIdentity identity() {
        return (firstHello == null ? hello : firstHello).identity();
    }
}
