package org.constat.extract;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a line keeps what the wire format calls by its own names: {@code {subject: head.text}}. */
final class FieldMap {
    static final FieldMap NONE = new FieldMap(Map.of());

    private final Map<String, String> pathByName;

    FieldMap(Map<String, String> pathByName) {
        this.pathByName = Map.copyOf(pathByName);
    }

    @Nullable
    Node find(Node node, String name) {
        return node.at(path(name));
    }

    String path(String name) {
        return pathByName.getOrDefault(name, name);
    }

    /** Complains of members that the format does not know; a mapped line may have any. */
    void allowOnly(Node node, Set<String> names) {
        if (pathByName.isEmpty()) {
            node.allowOnly(names);
        }
    }
}
