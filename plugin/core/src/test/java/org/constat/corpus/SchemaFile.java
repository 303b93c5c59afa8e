package org.constat.corpus;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A JSON Schema of this module. */
public final class SchemaFile {
    private final String text;
    private final Schema schema;

    public SchemaFile(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(SchemaFile.class.getResourceAsStream(resource), resource)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    /** Returns what the schema says against a YAML text; empty where it is valid. */
    public List<String> errorsOf(String yaml) {
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(Error::toString)
                .toList();
    }

    /** Returns the keys of the object that a path of keys leads to. */
    public Set<String> keysAt(String... path) {
        return ((Node.Mapping) at(path))
                .entries().stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
    }

    /** Returns the texts of the array that a path of keys leads to. */
    public Set<String> valuesAt(String... path) {
        return ((Node.Sequence) at(path))
                .items().stream().map(item -> ((Node.Scalar) item).text()).collect(Collectors.toSet());
    }

    private Node at(String... path) {
        Node node = Objects.requireNonNull(Yaml.document(text).root());
        for (String key : path) {
            node = Objects.requireNonNull(((Node.Mapping) node).get(key), key);
        }
        return node;
    }
}
