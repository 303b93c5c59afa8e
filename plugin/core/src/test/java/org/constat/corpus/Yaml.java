package org.constat.corpus;

import java.util.Objects;

/** Reads what is known to be well-formed. */
final class Yaml {

    private Yaml() {}

    static YamlDocument document(String text) {
        Problems problems = new Problems();
        YamlDocument document = YamlDocument.parse(text, "a.yaml", problems);
        problems.throwIfAny();
        return Objects.requireNonNull(document);
    }

    static Node.Mapping map(String text) {
        return (Node.Mapping) Objects.requireNonNull(document(text).root());
    }

    static Node.Sequence list(String text) {
        return (Node.Sequence) Objects.requireNonNull(document(text).root());
    }
}
