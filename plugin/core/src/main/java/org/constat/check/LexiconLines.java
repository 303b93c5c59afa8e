package org.constat.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.constat.corpus.YamlDocument;
import org.constat.extract.JsonText;
import org.jspecify.annotations.Nullable;

/** Writes a project's lexicon a line an entry, in a form that does not depend on how people lay it out, and back. */
final class LexiconLines {
    private static final String FILE = "lexicon.yaml";
    private static final Pattern TITLE = Pattern.compile("\"(?:name|concept)\":\"([^\"]*)\"");

    private LexiconLines() {}

    /** Returns the lines, sorted; of a text that cannot be read none. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        YamlDocument document = text.isBlank() ? null : YamlDocument.parse(text, FILE, new Problems());
        if (document != null && document.root() instanceof Node.Mapping map) {
            map.entries().forEach(section -> add(section, lines));
        }
        return lines.stream().sorted().toList();
    }

    private static void add(Node.Entry section, List<String> lines) {
        if (section.value() instanceof Node.Sequence items) {
            items.items().forEach(item -> lines.add(section.key().text() + " " + JsonText.line(plain(item))));
        }
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Mapping map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.entries().forEach(entry -> members.put(entry.key().text(), plain(entry.value())));
            return members;
        }
        return node instanceof Node.Sequence items
                ? items.items().stream().map(LexiconLines::plain).toList()
                : ((Node.Scalar) node).text();
    }

    /** Returns the lexicon of these lines; null where there is none. */
    static @Nullable YamlDocument document(List<String> lines) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        for (String line : lines) {
            int end = line.indexOf(' ');
            sections.computeIfAbsent(line.substring(0, Math.max(0, end)), name -> new StringBuilder())
                    .append("  - ")
                    .append(line.substring(end + 1))
                    .append('\n');
        }
        StringBuilder text = new StringBuilder();
        sections.forEach((name, items) -> text.append(name).append(":\n").append(items));
        return lines.isEmpty() ? null : YamlDocument.parse(text.toString(), FILE, new Problems());
    }

    /** Returns the name or the concept that a line is about; the line where it says neither. */
    static String title(String line) {
        Matcher title = TITLE.matcher(line);
        return title.find() ? title.group(1) : line;
    }
}
