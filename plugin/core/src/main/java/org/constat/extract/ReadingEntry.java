package org.constat.extract;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.spi.SentenceReading;
import org.jspecify.annotations.Nullable;

/**
 * What one text was read as, as the cache has it.
 *
 * @param text what was read
 * @param reading its patterns, or why it has none
 */
record ReadingEntry(Text text, SentenceReading reading) {

    /**
     * A text in a language.
     *
     * @param text a sentence, or slots in bars
     * @param language the BCP 47 tag; null where nobody says
     */
    record Text(String text, @Nullable String language) {}

    /** @throws WireException if the node is no such entry */
    static ReadingEntry read(Node node) {
        Node language = node.get("language");
        Text text = new Text(node.require("text").text(), language == null ? null : language.text());
        Node patterns = node.get("patterns");
        return new ReadingEntry(text, patterns == null ? unreadable(node) : readable(text, patterns));
    }

    private static SentenceReading unreadable(Node node) {
        List<String> candidates =
                node.require("candidates").items().stream().map(Node::text).toList();
        return new SentenceReading.Unreadable(node.require("unreadable").text(), candidates);
    }

    private static SentenceReading readable(Text text, Node patterns) {
        FactJson facts = new FactJson(Offsets.in(text.text(), Offsets.Unit.UTF16));
        return new SentenceReading.Read(new Reading(patterns.items().stream()
                .map(pattern -> new Pattern(
                        facts.read(pattern.require("fact"), FieldMap.NONE),
                        pattern.require("anyObject").bool()))
                .toList()));
    }

    Map<String, Object> write() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("text", text.text());
        if (text.language() != null) {
            entry.put("language", text.language());
        }
        if (reading instanceof SentenceReading.Read read) {
            entry.put(
                    "patterns",
                    read.reading().patterns().stream()
                            .map(ReadingEntry::pattern)
                            .toList());
        } else {
            SentenceReading.Unreadable unreadable = (SentenceReading.Unreadable) reading;
            entry.put("unreadable", unreadable.reason());
            entry.put("candidates", unreadable.candidates());
        }
        return entry;
    }

    private static Map<String, Object> pattern(Pattern pattern) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("fact", FactWriter.write(pattern.fact()));
        entry.put("anyObject", pattern.anyObject());
        return entry;
    }

    boolean comesBackAsItIs() {
        try {
            byte[] line = JsonText.line(write()).getBytes(StandardCharsets.UTF_8);
            return read(StoredIndex.parse(line)).equals(this);
        } catch (WireException broken) {
            return false;
        }
    }
}
