package org.constat.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of a map strictly: an unknown key, a value of the wrong kind and a key without a value are problems.
 * A getter answers null where the key is absent or its value was a problem.
 *
 * @since 0.1
 */
public final class Fields {
    private final Node.Mapping map;
    private final Problems problems;

    private Fields(Node.Mapping map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    /**
     * Starts to read a map.
     *
     * @param map the map
     * @param what how messages call it, such as "an entry"
     * @param known the keys that it may have
     * @param problems takes what is wrong
     */
    public static Fields of(Node.Mapping map, String what, Set<String> known, Problems problems) {
        for (Node.Entry entry : map.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                problems.add(
                        entry.key().location(),
                        "\"" + key + "\" is not a key of " + what
                                + Nearest.to(key, known)
                                        .map(near -> "; did you mean \"" + near + "\"?")
                                        .orElse("; its keys are "
                                                + String.join(
                                                        ", ",
                                                        known.stream().sorted().toList())));
            } else if (entry.value() instanceof Node.Scalar scalar && scalar.isNull()) {
                problems.add(entry.key().location(), "\"" + key + "\" has no value; give it one, or delete the key");
            }
        }
        return new Fields(map, problems);
    }

    /** Returns where the map begins. */
    public Location location() {
        return map.location();
    }

    /** Returns where the value of a key begins, or the map where the key is absent. */
    public Location location(String key) {
        Node node = map.get(key);
        return node == null ? map.location() : node.location();
    }

    /** Returns whether the key stands in the map. */
    public boolean has(String key) {
        return map.get(key) != null;
    }

    /** Returns the value of a key, whatever it is. */
    public @Nullable Node node(String key) {
        Node node = map.get(key);
        return node instanceof Node.Scalar scalar && scalar.isNull() ? null : node;
    }

    /** Returns a text that is not blank. */
    public @Nullable String text(String key) {
        Node node = node(key);
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        if (node != null) {
            expected("one text", key, node);
        }
        return null;
    }

    /** Returns a text that is one of these. */
    public @Nullable String oneOf(String key, Set<String> values) {
        String text = text(key);
        if (text == null || values.contains(text)) {
            return text;
        }
        problems.add(
                location(key),
                "\"" + text + "\" is not a value of \"" + key + "\"; write one of "
                        + String.join(", ", values.stream().sorted().toList()));
        return null;
    }

    /** Returns true or false, or the given value where the key is absent. */
    public boolean flag(String key, boolean absent) {
        String text = has(key) ? oneOf(key, Set.of("true", "false")) : null;
        return text == null ? absent : text.equals("true");
    }

    /** Returns a whole number of at least {@code least}, or the given value where the key is absent. */
    public int wholeNumber(String key, int least, int absent) {
        String text = has(key) ? text(key) : null;
        if (text == null) {
            return absent;
        }
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= least) {
            return Integer.parseInt(text);
        }
        problems.add(
                location(key),
                "\"" + key + "\" must be a whole number, " + least + " or more, but is \"" + text + "\"");
        return absent;
    }

    /** Returns one text or a list of texts, none of them blank; empty where the key is absent. */
    public List<Node.Scalar> texts(String key) {
        Node node = node(key);
        if (node == null) {
            return List.of();
        }
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Node.Scalar scalar
                    && !scalar.isNull()
                    && !scalar.text().isBlank()) {
                texts.add(scalar);
            } else {
                expected("a text or a list of texts", key, item);
            }
        }
        return texts;
    }

    /** Returns a map. */
    public Node.@Nullable Mapping map(String key) {
        Node node = node(key);
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        if (node != null) {
            expected("a map", key, node);
        }
        return null;
    }

    private void expected(String expected, String key, Node found) {
        boolean blank = found instanceof Node.Scalar scalar && scalar.text().isBlank();
        problems.add(
                found.location(),
                "\"" + key + "\" must be " + expected + ", but is " + (blank ? "empty" : found.describe()));
    }
}
