package org.constat.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.constat.corpus.Fields;
import org.constat.corpus.Location;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.constat.corpus.YamlDocument;
import org.jspecify.annotations.Nullable;

/** Reads the lexicon files of one layer. */
final class LexiconReader {
    private final EntryReader reader;
    private final Problems problems;
    private final List<Entry> entries = new ArrayList<>();
    private final List<NameEntry> names = new ArrayList<>();
    private final Map<String, Location> ids = new HashMap<>();

    private LexiconReader(Lexicon general, Problems problems) {
        this.reader = new EntryReader(general, problems);
        this.problems = problems;
    }

    static LexiconEntries read(List<YamlDocument> documents, Lexicon general, Problems problems) {
        LexiconReader reader = new LexiconReader(general, problems);
        documents.forEach(reader::read);
        return new LexiconEntries(reader.entries, reader.names);
    }

    private void read(YamlDocument document) {
        Node root = document.root();
        if (root instanceof Node.Mapping map) {
            Fields fields = Fields.of(map, "a lexicon", EntryKeys.FILE, problems);
            readAll(fields.node("names"), "names", reader::name).forEach(names::add);
            readAll(fields.node("concepts"), "concepts", reader::concept).forEach(this::add);
        } else if (root != null) {
            problems.add(
                    root.location(), "a lexicon is a map with the keys names and concepts, not " + root.describe());
        }
    }

    private void add(Entry entry) {
        Concept concept = entry.concept();
        Location location = concept.location();
        Location first = location == null ? null : ids.putIfAbsent(concept.id(), location);
        if (location != null && first != null) {
            problems.add(
                    location, "the concept \"" + concept.id() + "\" stands at " + first + " already; join the two");
        } else {
            entries.add(entry);
        }
    }

    private <T> List<T> readAll(@Nullable Node node, String key, Function<Node.Mapping, @Nullable T> read) {
        List<T> all = new ArrayList<>();
        for (Node.Mapping map : maps(node, key)) {
            T one = read.apply(map);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private List<Node.Mapping> maps(@Nullable Node node, String key) {
        List<Node.Mapping> maps = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Node.Mapping map) {
                    maps.add(map);
                } else {
                    problems.add(
                            item.location(),
                            "an item of \"" + key + "\" must be a map in braces, but is " + item.describe());
                }
            }
        } else if (node != null) {
            problems.add(node.location(), "\"" + key + "\" must be a list, but is " + node.describe());
        }
        return maps;
    }
}
