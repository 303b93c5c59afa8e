package org.constat.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a YAML file, with its place in it.
 *
 * @since 0.1
 */
public sealed interface Node {

    /** Returns where it begins. */
    Location location();

    /** Returns what it is, as a person would say it: "a text", "a list", "a map". */
    String describe();

    /**
     * A single value.
     *
     * @param text the value without quotes, as it is written ({@code 012}, {@code true}); empty where there is none
     * @param plain whether it stands without quotes
     * @param location where it begins
     */
    record Scalar(String text, boolean plain, Location location) implements Node {

        /** Returns whether nothing is written here, or {@code null}, or {@code ~}, without quotes. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }

        @Override
        public String describe() {
            return isNull() ? "nothing" : "a text";
        }
    }

    /**
     * A list.
     *
     * @param items in their order
     * @param location where it begins
     */
    record Sequence(List<Node> items, Location location) implements Node {

        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String describe() {
            return "a list";
        }
    }

    /**
     * A map; no key stands in it twice.
     *
     * @param entries in their order
     * @param location where it begins
     */
    record Mapping(List<Entry> entries, Location location) implements Node {

        /** Copies the entries. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns the value of a key, or null where the key is absent. */
        public @Nullable Node get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }

        @Override
        public String describe() {
            return "a map";
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value a null scalar where nothing is written
     */
    record Entry(Scalar key, Node value) {}
}
